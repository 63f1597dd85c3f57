/** What the site itself says, in Chinese: its readers are those who fill in and review forms. */
export const siteTexts = {
  docFooter: { prev: '上一页', next: '下一页' },
  darkModeSwitchLabel: '深浅',
  darkModeSwitchTitle: '换成深色',
  lightModeSwitchTitle: '换成浅色',
  sidebarMenuLabel: '目录',
  returnToTopLabel: '回到顶部',
  skipToContentLabel: '跳到正文',
  notFound: { title: '没有这一页', quote: '网址可能写错了，或者这一页已经改名。请从目录或搜索里找。', linkLabel: '回到首页', linkText: '回到首页' },
  footer: { message: '全部在本机计算，表里的内容不发送到任何地方。' },
};

export const searchTexts = {
  translations: {
    button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
    modal: {
      displayDetails: '显示详情',
      resetButtonTitle: '清空',
      backButtonTitle: '关闭',
      noResultsText: '没有找到',
      footer: { selectText: '打开', selectKeyAriaLabel: '回车键', navigateText: '上下选择', navigateUpKeyAriaLabel: '上箭头', navigateDownKeyAriaLabel: '下箭头', closeText: '关闭', closeKeyAriaLabel: 'Esc 键' },
    },
  },
};

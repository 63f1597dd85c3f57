/** A refusal as Excel words it: the add-in gets an `OfficeExtension.Error` with this code and message. */
export class HostError extends Error {
  public readonly code: string;
  public readonly httpStatus: number;

  public constructor(code: string, message: string, httpStatus = 400) {
    super(message);
    this.name = 'HostError';
    this.code = code;
    this.httpStatus = httpStatus;
  }
}

export const refuse = {
  argument: () => new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.'),
  size: () =>
    new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    ),
  property: (name: string, cls: string) => new HostError('InvalidArgument', `'${name}' is not a property of ${cls}.`),
  missingItem: () => new HostError('ItemNotFound', "The requested resource doesn't exist.", 404),
  existingItem: () =>
    new HostError('ItemAlreadyExists', 'The resource being created already exists.', 409),
  access: () => new HostError('AccessDenied', 'You cannot perform the requested operation.', 403),
  operation: () => new HostError('InvalidOperation', 'The operation attempted is invalid on the object.'),
  reference: () => new HostError('InvalidReference', 'This reference is not valid for the current operation.'),
  nullObject: (member: string) => new HostError('InvalidObjectPath', `The object is a null object ('${member}').`),
  tooLarge: () =>
    new HostError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.', 413),
  general: () => new HostError('GeneralException', 'There was an internal error while processing the request.', 500),
  unknownApi: (name: string, set: string) =>
    new HostError('ApiNotFound', `The API ${name} is part of ${set}, which is not available in this version of Excel.`),
  notImplemented: (what: string) => new HostError('NotImplemented', what, 501),
};

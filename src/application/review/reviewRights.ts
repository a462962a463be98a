/** What the signed-in person may do in the review web part, and whether there is anything yet to do it with. */
export type ReviewRights = {
  /** May set up the site and read every record. */
  owner: boolean;
  /** May read reports and work on cases. */
  reviewer: boolean;
  /** The lists are there. A person who may not see whether they are is not told that they are missing. */
  setUp: boolean;
};

/** Who is looking. */
export interface IReviewAccess {
  /** Throws `ServiceError`. A person without access to the site has no right; that is an answer, not a failure. */
  read(): Promise<ReviewRights>;
}

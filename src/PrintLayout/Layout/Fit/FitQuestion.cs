namespace PrintLayout.Layout.Fit;

/// <summary>Can this story fill this shape, in which form, at what cost?</summary>
/// <param name="Story">The story.</param>
/// <param name="Shape">The shape.</param>
/// <param name="GoesOn">Whether the shape is to be filled and what is over goes to another page, which the story names.</param>
internal sealed record FitQuestion(FitStory Story, FitShape Shape, bool GoesOn = false);

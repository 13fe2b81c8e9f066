namespace PrintLayout.Languages;

/// <summary>Spaces that belong to a language and not to the house. All values are thousandths.</summary>
/// <param name="WordSpace">Space between Western words, of an em.</param>
/// <param name="WordSpaceLeast">What it shrinks to, of an em.</param>
/// <param name="WordSpaceMost">What it stretches to before Han gaps open, of an em.</param>
/// <param name="DisplayBracket">What display text leaves of the outer blank of a bracket.</param>
/// <param name="DisplayStop">What display text leaves of the blank behind a stop.</param>
internal sealed record LanguageSpacing(int WordSpace, int WordSpaceLeast, int WordSpaceMost, int DisplayBracket, int DisplayStop);

namespace PrintLayout.Punctuation.Rules;

/// <summary>A paragraph, heading, list item or table cell. Contexts and pairs of marks do not reach beyond it.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">UTF-16 unit after the last.</param>
/// <param name="IsDisplay">Whether it is display text, in which blanks between Han may be intended.</param>
internal readonly record struct TextStretch(int Start, int End, bool IsDisplay);

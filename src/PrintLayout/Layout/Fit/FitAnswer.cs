namespace PrintLayout.Layout.Fit;

/// <summary>How a story fills a shape best: a few numbers without text, places or findings, so that many can be kept.</summary>
/// <param name="Form">The form.</param>
/// <param name="Capacity">Rows that its legs hold.</param>
/// <param name="EmptyRows">Rows of the legs that stay empty.</param>
/// <param name="OverRows">Rows of text that find no place.</param>
/// <param name="IsExact">Whether all text stands and the legs are full.</param>
/// <param name="GoesOn">Whether text is left for another page.</param>
/// <param name="Cost">What form and fill cost together.</param>
internal sealed record FitAnswer(FitForm Form, int Capacity, int EmptyRows, int OverRows, bool IsExact, bool GoesOn, long Cost);

namespace PrintLayout.Vectors;

/// <summary>Something in a drawing that is not drawn, or not as other programs draw it.</summary>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Message">What it is.</param>
/// <param name="Hint">What to do.</param>
/// <param name="LosesInk">Whether something that should be seen is missing, so that the page must not be printed.</param>
internal sealed record ArtFault(int Line, int Column, string Message, string Hint, bool LosesInk);

namespace PrintLayout.Images.Colour;

/// <summary>What became of a CMYK picture that was to be converted.</summary>
/// <param name="IsConverted">Whether it was; else it keeps its numbers.</param>
/// <param name="Message">What became of it, behind the words “the image x”.</param>
/// <param name="Hint">What may be done.</param>
public sealed record CmykVerdict(bool IsConverted, string Message, string Hint);

namespace PrintLayout.Import.Recognition;

/// <summary>A source file as text.</summary>
/// <param name="Text">Its characters, without a byte order mark.</param>
/// <param name="Encoding">The encoding of its bytes: <c>UTF-8</c>, <c>GB 18030</c>, <c>Big5</c>, <c>Shift_JIS</c> or <c>UTF-16</c>.</param>
/// <param name="HasMark">Whether a byte order mark stood before the text.</param>
internal sealed record DecodedSource(string Text, string Encoding, bool HasMark);

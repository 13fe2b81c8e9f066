using System.Text;

namespace PrintLayout.Copy.Codes;

/// <summary>A QR code.</summary>
/// <param name="Text">What it says, mostly an address.</param>
/// <param name="Label">Words beside or below it, such as 扫码看视频; null for none.</param>
public sealed record QrContent(string Text, ManuscriptText? Label) : FigureContent
{
    /// <summary>The most bytes of UTF-8 that a code of any level holds: version 40 with level H (ISO/IEC 18004, table 7).</summary>
    public const int MostBytes = 1_270;

    /// <summary>Bytes that a text takes in UTF-8; null when it has half a surrogate pair, which no code can hold.</summary>
    /// <param name="text">The text.</param>
    public static int? BytesOf(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune)) return null;
            count += rune.Utf8SequenceLength;
            i += rune.Utf16SequenceLength;
        }

        return count;
    }
}

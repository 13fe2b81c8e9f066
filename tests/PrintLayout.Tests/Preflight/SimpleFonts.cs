using System.Globalization;
using System.Text;
using PrintLayout.Testing.SyntheticFont;

namespace PrintLayout.Tests.Preflight;

/// <summary>Fonts of one byte a code with programs that have an A, for files by hand.</summary>
internal static class SimpleFonts
{
    /// <summary>A CFF program with one letter, A, 600 thousandths wide.</summary>
    public static byte[] Cff { get; } = MakeCff();

    /// <summary>A TrueType program in which letters are 500 thousandths wide.</summary>
    public static byte[] TrueType { get; } = SyntheticFace.Bytes(SyntheticVariant.Mainland);

    /// <summary>Shows a text in a font in place of the page's own.</summary>
    /// <param name="pdf">The page.</param>
    /// <param name="program">The program.</param>
    /// <param name="width">The width that the file gives each letter.</param>
    /// <param name="text">The text.</param>
    public static void Put(PressPdf pdf, byte[] program, int width, string text)
    {
        var isCff = program[0] == 1;
        var widths = string.Join(' ', Enumerable.Repeat(width.ToString(CultureInfo.InvariantCulture), 224));
        pdf.Font = $"/Type /Font /Subtype /{(isCff ? "Type1" : "TrueType")} /BaseFont /ABCDEF+Song /Encoding /WinAnsiEncoding "
            + $"/FirstChar 32 /LastChar 255 /Widths [{widths}] /FontDescriptor 11 0 R";
        pdf.Descriptor = $"/Type /FontDescriptor /FontName /ABCDEF+Song /Flags 32 /{(isCff ? "FontFile3" : "FontFile2")} 12 0 R";
        pdf.With(12, isCff ? "/Subtype /Type1C" : $"/Length1 {program.Length}", program);
        var hex = Convert.ToHexString(Encoding.Latin1.GetBytes(text));
        pdf.Content = pdf.Content.Replace("<0001>", $"<{hex}>", StringComparison.Ordinal);
    }

    // Header, names, top dictionary, strings, subroutines, charset, charstrings, private dictionary (Adobe technical note 5176).
    private static byte[] MakeCff()
    {
        byte[] head = [1, 0, 4, 1, .. Index("Song"u8.ToArray())];
        byte[] strings = [0, 0, 0, 0];
        byte[] charset = [0, 0, 34];
        // A square; the width stands before the operands of the first move.
        var glyphs = Index([14], [.. Short(600), .. Short(0), 22, .. Short(500), 6, .. Short(700), 7, .. Short(-500), 6, 14]);
        const int TopLength = 4 * 5 + 3;
        var at = head.Length + 5 + TopLength + strings.Length;
        var (first, end) = (at + charset.Length, at + charset.Length + glyphs.Length);
        byte[] top = [.. Number(at), 15, .. Number(first), 17, .. Number(0), .. Number(end), 18];
        return [.. head, .. Index(top), .. strings, .. charset, .. glyphs, 139, 20];

        static byte[] Short(int value) => [28, (byte)(value >> 8), (byte)value];
        static byte[] Number(int value) => [29, (byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
    }

    private static byte[] Index(params byte[][] pieces)
    {
        var bytes = new List<byte> { 0, (byte)pieces.Length, 1, 1 };
        var end = 1;
        foreach (var piece in pieces) bytes.Add((byte)(end += piece.Length));
        foreach (var piece in pieces) bytes.AddRange(piece);
        return [.. bytes];
    }
}

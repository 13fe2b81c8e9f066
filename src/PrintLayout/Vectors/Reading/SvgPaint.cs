using System.Drawing;
using System.Globalization;

namespace PrintLayout.Vectors.Reading;

/// <summary>A colour of SVG: none, one of sRGB, the colour of the context, or a reference.</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="Rgb">The colour, as 0xRRGGBB.</param>
/// <param name="Reference">Id of what is referred to, such as a gradient.</param>
internal readonly record struct SvgPaint(SvgPaintKind Kind, int Rgb = 0, string? Reference = null)
{
    /// <summary>Black, which shapes are filled with unless told otherwise.</summary>
    public static SvgPaint Black => new(SvgPaintKind.Colour);

    /// <summary>No paint.</summary>
    public static SvgPaint None => new(SvgPaintKind.None);

    /// <summary>Reads a paint.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The paint; null when it is none that is known.</returns>
    public static SvgPaint? Read(string text)
    {
        var word = text.Trim();
        if (word.StartsWith("url(", StringComparison.OrdinalIgnoreCase))
        {
            var end = word.IndexOf(')', StringComparison.Ordinal);
            var address = end < 0 ? string.Empty : word[4..end].Trim().Trim('"', '\'');
            return new SvgPaint(SvgPaintKind.Reference, 0, address.TrimStart('#'));
        }

        word = word.ToLowerInvariant();
        if (word is "none" or "transparent") return None;
        if (word is "currentcolor") return new SvgPaint(SvgPaintKind.Current);
        if (word.StartsWith('#')) return Hexadecimal(word.AsSpan(1));
        if (word.StartsWith("rgb", StringComparison.Ordinal)) return Function(word);
        return Named(word);
    }

    private static SvgPaint? Hexadecimal(ReadOnlySpan<char> digits)
    {
        if (digits.Length is not (3 or 4 or 6 or 8)) return null;
        if (!uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var all)) return null;
        Span<uint> parts = stackalloc uint[4];
        var isShort = digits.Length < 6;
        var count = isShort ? digits.Length : digits.Length / 2;
        parts[3] = 255;
        for (var i = count - 1; i >= 0; i--)
        {
            parts[i] = isShort ? (all & 15) * 17 : all & 255;
            all >>= isShort ? 4 : 8;
        }

        var rgb = (int)((parts[0] << 16) | (parts[1] << 8) | parts[2]);
        return new SvgPaint(parts[3] == 255 ? SvgPaintKind.Colour : SvgPaintKind.Translucent, rgb);
    }

    private static SvgPaint? Function(string word)
    {
        var open = word.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || word[..open] is not ("rgb" or "rgba") || !word.EndsWith(')')) return null;
        var scanner = new SvgScanner(word.AsSpan(open + 1, word.Length - open - 2));
        Span<double> parts = [0, 0, 0, 1];
        var count = 0;
        while (!scanner.IsAtEnd)
        {
            if (count == 4 || !scanner.Number(out var number)) return null;
            var isPercent = scanner.Takes('%');
            parts[count] = count == 3 ? (isPercent ? number / 100 : number) : Math.Clamp(isPercent ? number * 2.55 : number, 0, 255);
            count++;
            scanner.Separator();
            if (scanner.Takes('/')) scanner.Blanks();
        }

        if (count < 3) return null;
        var rgb = (Part(parts[0]) << 16) | (Part(parts[1]) << 8) | Part(parts[2]);
        return new SvgPaint(parts[3] >= 1 ? SvgPaintKind.Colour : SvgPaintKind.Translucent, rgb);

        static int Part(double amount) => (int)Math.Round(amount, MidpointRounding.AwayFromZero);
    }

    private static SvgPaint? Named(string word)
    {
        var known = Color.FromName(word.Replace("grey", "gray", StringComparison.Ordinal));
        return known is { IsKnownColor: true, IsSystemColor: false } ? new SvgPaint(SvgPaintKind.Colour, known.ToArgb() & 0xFFFFFF) : null;
    }
}

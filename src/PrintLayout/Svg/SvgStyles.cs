using System.Globalization;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;

namespace PrintLayout.Svg;

/// <summary>The sizes and colours of a file: attributes where type is outlined, otherwise classes of a style sheet.</summary>
internal sealed class SvgStyles(string prefix, ProofPaper paper, bool hasClasses)
{
    private readonly List<Pt> _sizes = [];
    private readonly List<string> _colours = [];

    /// <summary>The class of characters that draw nothing.</summary>
    public string Unseen => prefix + "u";

    /// <summary>The class of a font size.</summary>
    public string SizeClass(Pt size) => Class('s', IndexOf(_sizes, size));

    /// <summary>The class of an ink; null for solid black, the default fill of SVG.</summary>
    public string? ColourClass(Ink ink) => HexOf(ink) is var hex && hex == "#000" ? null : Class('k', IndexOf(_colours, hex));

    /// <summary>The attribute that fills with an ink; empty for solid black.</summary>
    public string FillOf(Ink ink)
    {
        if (hasClasses) return ColourClass(ink) is { } name ? $" class=\"{name}\"" : string.Empty;
        return HexOf(ink) is var hex && hex == "#000" ? string.Empty : $" fill=\"{hex}\"";
    }

    /// <summary>Writes the rules.</summary>
    /// <param name="to">Where the rules go.</param>
    /// <param name="scope">Selector of the picture's text elements.</param>
    public void Write(SvgMarkup to, string scope)
    {
        // Places and glyphs are given, so no font feature and no setting of the browser may move or change a glyph.
        to.Raw(scope)
            .Raw("{white-space:pre;font-kerning:none;font-variant-ligatures:none;font-synthesis:none;font-weight:400;font-style:normal;")
            .Raw("letter-spacing:0;word-spacing:0;text-anchor:start;text-rendering:geometricPrecision;")
            .Raw("text-spacing-trim:space-all;text-autospace:no-autospace;font-variant-emoji:text}\n");
        to.Raw(".").Raw(Unseen).Raw("{fill:none}\n");
        for (var i = 0; i < _sizes.Count; i++) to.Raw(".").Raw(Class('s', i)).Raw("{font-size:").Length(_sizes[i]).Raw("px}\n");
        for (var i = 0; i < _colours.Count; i++) to.Raw(".").Raw(Class('k', i)).Raw("{fill:").Raw(_colours[i]).Raw("}\n");
    }

    private static int IndexOf<T>(List<T> list, T value)
    {
        var index = list.IndexOf(value);
        if (index >= 0) return index;
        list.Add(value);
        return list.Count - 1;
    }

    private string HexOf(Ink ink) => HexOf(ScreenColour.Of(ink, paper));

    /// <summary>A colour in its shortest form.</summary>
    public static string HexOf(ScreenColour colour)
    {
        var (red, green, blue) = colour;
        var isShort = red % 17 == 0 && green % 17 == 0 && blue % 17 == 0;
        return isShort
            ? string.Create(CultureInfo.InvariantCulture, $"#{red / 17:x}{green / 17:x}{blue / 17:x}")
            : colour.ToHex();
    }

    private string Class(char kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{kind}{index}");
}

namespace PrintLayout.Testing.SyntheticFont;

/// <summary>
/// The glyphs of the synthetic faces, so regular that a test can add widths up by hand: Han 1,000 with full ink, ASCII 500,
/// space 250, marks 1,000 with ink only in the proper half, ⸺ 2,000.
/// </summary>
internal static class SyntheticGlyphSet
{
    public const int Ascent = 880;
    public const int Descent = -120;

    private const string Stops = "，。、；：．！？";
    private const string Openers = "“‘（《〈【〖〔［｛「『〘〝｟";
    private const string Closers = "”’）》〉】〗〕］｝」』〙〞〟｠";
    private const string Wide = "—…⋯～〜℃℉‰№％＋－＝／￥＄■●★◆▲①②③④⑤〓〇々";
    private const string Narrow = "–‐€£¥°±²³¹′″−×÷éàüöñçßΑΩАЯ";
    private const string LatinQuotes = "“”‘’";

    /// <summary>Marks with another glyph under <c>vert</c>.</summary>
    public const string Vertical = "（）、。“";

    /// <summary>All glyphs; the index is the glyph id. Equal advances stand last, so that hmtx stays short.</summary>
    public static List<SyntheticGlyph> Of(SyntheticVariant variant)
    {
        var glyphs =
            new List<SyntheticGlyph> { new(-1, 1000, 100, 0, 900, 800), SyntheticGlyph.Blank(' ', 250), SyntheticGlyph.Blank(0xA0, 250) };
        for (var c = '!'; c <= '~'; c++) glyphs.Add(new(c, 500, 50, 0, 450, 700));
        glyphs.AddRange(Narrow.Select(c => new SyntheticGlyph(c, 500, 50, 0, 450, 700)));
        // A combining acute takes no room and has its ink over the letter before it.
        glyphs.Add(new(0x301, 0, -350, 720, -150, 860));
        if (variant == SyntheticVariant.Companion)
        {
            glyphs.AddRange(LatinQuotes.Select(c => new SyntheticGlyph(c, 250, 50, 500, 200, 700)));
            return glyphs;
        }

        glyphs.Add(new('⸺', 2000, 0, 350, 2000, 410));
        glyphs.AddRange("·・‧".Select(c => new SyntheticGlyph(c, 1000, 450, 330, 550, 430)));
        glyphs.AddRange(Openers.Select(c => new SyntheticGlyph(c, 1000, 600, -80, 900, 840)));
        glyphs.AddRange(Closers.Select(c => new SyntheticGlyph(c, 1000, 100, -80, 400, 840)));
        glyphs.AddRange(Stops.Select(c => Stop(c, variant)));
        glyphs.AddRange(Vertical.Select(c => new SyntheticGlyph(-1, 1000, 600, 500, 900, 840)));
        glyphs.AddRange(Wide.Select(c => Square(c)));
        glyphs.AddRange(Range(0xFF10, 0xFF19).Concat(Range(0xFF21, 0xFF3A)).Concat(Range(0xFF41, 0xFF5A)).Select(Square));
        glyphs.AddRange(Range(0x4E00, 0x9FFF).Concat(Range(0x20000, 0x2003F)).Select(Square));
        return glyphs;
    }

    private static IEnumerable<int> Range(int first, int last) => Enumerable.Range(first, last - first + 1);

    private static SyntheticGlyph Square(int codePoint) => new(codePoint, 1000, 0, Descent, 1000, Ascent);

    private static SyntheticGlyph Stop(int codePoint, SyntheticVariant variant) =>
        variant == SyntheticVariant.CentredStops
            ? new SyntheticGlyph(codePoint, 1000, 400, 280, 600, 480)
            : new SyntheticGlyph(codePoint, 1000, 100, -80, 350, 170);
}

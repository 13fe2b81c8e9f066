using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Fonts;

namespace PrintLayout.Preflight.Checks;

/// <summary>A font that shows text, and what was found of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsEmbedded">Whether its program is in the file.</param>
/// <param name="Mismatch">The name that its program has; empty where the two agree.</param>
/// <param name="HasUnicode">Whether its text can be searched.</param>
/// <param name="IsOpenType">Whether its program is embedded as OpenType.</param>
/// <param name="Glyphs">Which codes of an Identity font are drawn; null for other fonts.</param>
internal sealed record ShownFont(
    string Name, bool IsEmbedded, string Mismatch, bool HasUnicode, bool IsOpenType, IdentityGlyphs? Glyphs)
{
    // Programs write widths in whole thousandths; beyond a rounding of both, letters stand elsewhere than their font says.
    private const double MostOff = 5;
    private const int NoBreakSpace = 160;

    private readonly HashSet<int> _known = [];

    /// <summary>The font with its program; null where it is not read.</summary>
    public EmbeddedFont? Program { get; init; }

    /// <summary>Whether a string shows a code for which the program has no glyph. A blank that is missing prints as one.</summary>
    /// <param name="text">The string.</param>
    /// <param name="off">The code whose width differs most among those not met before, with the widths of file and program.</param>
    public bool Lacks(ReadOnlySpan<byte> text, out (int Code, double File, double Program)? off)
    {
        off = null;
        if (Program is not { Program: { } program, Problem: null } font) return false;
        var lacks = false;
        foreach (var use in font.Read(text))
        {
            var isBlank = use.IsBlank || (font is SimpleFont && use.Code == NoBreakSpace);
            if (use.Glyph is not > 0 && !(use.Glyph == 0 && program is Type1Program)) lacks |= !isBlank;
            if (font.IsVertical || use.Glyph is not { } glyph || !_known.Add(use.Code) || program.WidthOf(glyph) is not { } own) continue;
            var by = Math.Abs(own - use.Width);
            if (by > MostOff && (off is not { } worst || by > Math.Abs(worst.File - worst.Program))) off = (use.Code, use.Width, own);
        }

        return lacks;
    }
}

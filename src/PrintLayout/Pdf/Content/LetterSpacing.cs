using PrintLayout.Geometry;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Fonts;

namespace PrintLayout.Pdf.Content;

/// <summary>
/// Finds the character spacing (Tc, ISO 32000-1 §9.3.2) that most glyphs of a run share. A justified line then needs few corrections
/// between its glyphs.
/// </summary>
internal static class LetterSpacing
{
    // A Tc operator takes about as many bytes as the corrections of this many glyphs.
    private const int WorthASwitch = 4;

    /// <summary>The spacing to set for a run: the gap that more than half its glyphs have, or none.</summary>
    /// <param name="run">The run.</param>
    /// <param name="font">Gives the widths.</param>
    /// <param name="cids">The CIDs of the run's glyphs.</param>
    /// <param name="current">The spacing that holds now; short runs keep it.</param>
    public static Pt Of(GlyphRun run, CidMap font, ReadOnlySpan<int> cids, Pt current)
    {
        var glyphs = run.Glyphs.AsSpan();
        if (glyphs.Length <= WorthASwitch) return current;
        // Boyer and Moore's majority vote, then a count that confirms it.
        int candidate = 0, votes = 0;
        for (var i = 1; i < glyphs.Length; i++)
        {
            var gap = GapBefore(run, font, cids, i);
            if (votes == 0) candidate = gap;
            votes += gap == candidate ? 1 : -1;
        }

        var count = 0;
        for (var i = 1; i < glyphs.Length; i++)
        {
            if (GapBefore(run, font, cids, i) == candidate) count++;
        }

        return count * 2 > glyphs.Length - 1 ? new Pt(candidate) : Pt.Zero;
    }

    private static int GapBefore(GlyphRun run, CidMap font, ReadOnlySpan<int> cids, int index)
    {
        var advance = run.Size.Scale(font.WidthOf(cids[index - 1]), 1000);
        return (run.Glyphs[index].X - run.Glyphs[index - 1].X - advance).Milli;
    }
}

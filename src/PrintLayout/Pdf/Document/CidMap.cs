using PrintLayout.Fonts;
using PrintLayout.Pages;

namespace PrintLayout.Pdf.Document;

/// <summary>
/// Gives every distinct pair of glyph and text a CID of its own, in order of first use. One glyph that stands for two
/// characters (a radical form and the ideograph, say) so gets two CIDs, and /ToUnicode can tell the two apart.
/// </summary>
/// <param name="face">The face; widths come from it.</param>
internal sealed class CidMap(FontFace face)
{
    /// <summary>How many CIDs a two-byte code can name besides 0, which is .notdef.</summary>
    public const int Capacity = 0xFFFF;

    /// <summary>
    /// The longest text one CID carries, in UTF-16 units: readers keep at most eight per code. Longer text needs /ActualText.
    /// </summary>
    public const int LongestText = 8;

    private const string SoftHyphen = "\u00AD";

    private readonly List<Entry> _entries = [new Entry(0, string.Empty, 0, 0, 0, 0)];
    private readonly ushort[] _firstOfGlyph = new ushort[Math.Min(face.GlyphCount, 0x10000)];

    /// <summary>CIDs given out, 0 included; they are 0 to Count - 1.</summary>
    public int Count => _entries.Count;

    /// <summary>The glyph of a CID in the face.</summary>
    public uint GlyphOf(int cid) => _entries[cid].Glyph;

    /// <summary>The text of a CID; empty for a glyph that adds nothing to its cluster's first one.</summary>
    public ReadOnlySpan<char> TextOf(int cid)
    {
        var entry = _entries[cid];
        return entry.Source.AsSpan(entry.Start, entry.Length);
    }

    /// <summary>Width of a CID in 1/1000 em: what /W says, and so how far a reader moves its pen.</summary>
    public int WidthOf(int cid) => _entries[cid].Width;

    /// <summary>The CIDs of a run's glyphs.</summary>
    /// <param name="run">The run.</param>
    /// <param name="cids">Takes one CID for each glyph.</param>
    public void Encode(GlyphRun run, Span<int> cids)
    {
        var glyphs = run.Glyphs.AsSpan();
        for (var start = 0; start < glyphs.Length;)
        {
            var end = ClusterEnd(glyphs, start);
            EncodeCluster(run.Text, glyphs[start..end], cids[start..end]);
            start = end;
        }
    }

    /// <summary>The end of the cluster that starts at a glyph: the next glyph that carries text.</summary>
    public static int ClusterEnd(ReadOnlySpan<PositionedGlyph> glyphs, int start)
    {
        var end = start + 1;
        while (end < glyphs.Length && glyphs[end].TextLength == 0) end++;
        return end;
    }

    // Each glyph takes one character of its cluster and the last the rest, as a mark follows its base. So even readers that
    // know nothing of /ActualText get the text whole, unless the cluster has more glyphs than characters.
    private void EncodeCluster(string text, ReadOnlySpan<PositionedGlyph> glyphs, Span<int> cids)
    {
        if (IsPutIn(glyphs))
        {
            cids[0] = CidOf(glyphs[0].GlyphId, SoftHyphen, 0, SoftHyphen.Length);
            return;
        }

        var start = glyphs[0].TextStart;
        var rest = glyphs[0].TextLength;
        for (var i = 0; i < glyphs.Length; i++)
        {
            var share = i == glyphs.Length - 1 ? LongestPart(text, start, rest) : Math.Min(rest, CharacterLength(text, start, rest));
            cids[i] = CidOf(glyphs[i].GlyphId, text, start, share);
            start += share;
            rest -= share;
        }
    }

    // A hyphen without text is one that a divided word got. /ActualText says that it stands for nothing; readers that do not know
    // /ActualText would take a code without text for an unknown character, but skip this one (ISO 32000-1 §14.8.2.2.3).
    private bool IsPutIn(ReadOnlySpan<PositionedGlyph> cluster) =>
        cluster.Length == 1 && cluster[0].TextLength == 0 && face.TryGetGlyph('-', out var hyphen) && cluster[0].GlyphId == hyphen;

    private static int CharacterLength(string text, int start, int rest) =>
        rest > 1 && char.IsSurrogatePair(text[start], text[start + 1]) ? 2 : 1;

    private static int LongestPart(string text, int start, int length)
    {
        if (length <= LongestText) return length;
        return char.IsHighSurrogate(text[start + LongestText - 1]) ? LongestText - 1 : LongestText;
    }

    /// <summary>The CID of a glyph that stands for a piece of text; a new one when the pair is new.</summary>
    /// <param name="glyph">Glyph index in the face.</param>
    /// <param name="source">The text that holds the piece.</param>
    /// <param name="start">Where the piece starts, in UTF-16 units.</param>
    /// <param name="length">Its length in UTF-16 units, at most <see cref="LongestText"/>.</param>
    internal int CidOf(uint glyph, string source, int start, int length)
    {
        // Glyph indices the face does not have show .notdef.
        if (glyph >= _firstOfGlyph.Length) glyph = 0;
        var text = source.AsSpan(start, length);
        int last = 0, cid = _firstOfGlyph[glyph];
        while (cid != 0)
        {
            if (TextOf(cid).SequenceEqual(text)) return cid;
            last = cid;
            cid = _entries[cid].Next;
        }

        return Add(glyph, source, start, length, last);
    }

    private int Add(uint glyph, string source, int start, int length, int last)
    {
        var cid = Count;
        if (cid > Capacity) throw new InvalidOperationException("A font has no CIDs left; callers must check the room before a run.");
        _entries.Add(new Entry(glyph, source, start, length, Width(glyph), 0));
        if (last == 0) _firstOfGlyph[glyph] = (ushort)cid;
        else _entries[last] = _entries[last] with { Next = cid };
        return cid;
    }

    private int Width(uint glyph)
    {
        var half = face.UnitsPerEm / 2;
        return (face.AdvanceOf(glyph) * 1000 + half) / face.UnitsPerEm;
    }

    private readonly record struct Entry(uint Glyph, string Source, int Start, int Length, int Width, int Next);
}

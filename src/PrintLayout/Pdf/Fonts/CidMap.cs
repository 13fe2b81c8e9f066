using PrintLayout.Fonts;
using PrintLayout.Pages.Items;

namespace PrintLayout.Pdf.Fonts;

/// <summary>
/// Gives every distinct pair of glyph and text a CID of its own, in order of first use. So one glyph for two characters (such as a
/// radical form and the ideograph) gets two CIDs, and /ToUnicode keeps them apart. In a CFF program the CID is the glyph's index. There
/// a glyph has one CID and one text, and its second text needs another font.
/// </summary>
internal sealed class CidMap
{
    /// <summary>How many CIDs a two-byte code can name besides 0, which is .notdef.</summary>
    public const int Capacity = 0xFFFF;

    /// <summary>
    /// The longest text one CID carries, in UTF-16 units: readers keep at most eight per code. Longer text needs /ActualText.
    /// </summary>
    public const int LongestText = 8;

    private const string SoftHyphen = "\u00AD";

    private readonly FontFace _face;
    private readonly List<Entry> _entries = [];
    private readonly bool _isKeyedByGlyph;
    private readonly uint _glyphs;

    // 0 is .notdef: no CID yet.
    private readonly LazyPages<ushort> _firstOfGlyph = new();

    /// <summary>A map that holds .notdef only.</summary>
    /// <param name="face">The face; widths come from it.</param>
    public CidMap(FontFace face)
    {
        _face = face;
        _isKeyedByGlyph = face.Tables.Outlines == OutlineFormat.Cff;
        _glyphs = (uint)Math.Min(face.GlyphCount, 0x10000);
        _entries.Add(new Entry(0, string.Empty, 0, 0, PerMille(face.AdvanceOf(0)), 0));
    }

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

    /// <summary>Width of a CID in 1/1000 em: its entry in /W, by which a reader moves its pen.</summary>
    public int WidthOf(int cid) => _entries[cid].Width;

    /// <summary>Height of the vertical origin of a CID above its baseline, in 1/1000 em (ISO 32000-1 §9.7.4.3).</summary>
    public int VerticalOriginOf(int cid) => PerMille(_face.VerticalOriginOf(_entries[cid].Glyph));

    /// <summary>How far a CID moves the pen down a vertical line, in 1/1000 em.</summary>
    public int VerticalAdvanceOf(int cid) => PerMille(_face.VerticalAdvanceOf(_entries[cid].Glyph));

    /// <summary>Whether the cluster that starts at a glyph can be shown with this font.</summary>
    /// <param name="run">The run.</param>
    /// <param name="start">The cluster's first glyph.</param>
    public bool Fits(GlyphRun run, int start)
    {
        var cluster = ClusterAt(run, start);
        if (Count + cluster.Length > Capacity + 1) return false;
        if (!_isKeyedByGlyph || Count == 1) return true;
        var share = new Shares(this, run.Text, cluster);
        foreach (var glyph in cluster)
        {
            var (source, from, length) = share.Next();
            var known = FirstOf(Known(glyph.GlyphId));
            if (known != 0 && !TextOf(known).SequenceEqual(source.AsSpan(from, length))) return false;
        }

        return true;
    }

    /// <summary>The CIDs of a run's glyphs, as far as this font can show them.</summary>
    /// <param name="run">The run.</param>
    /// <param name="start">The first glyph, which starts a cluster that fits.</param>
    /// <param name="cids">Takes one CID for each glyph from there.</param>
    /// <returns>Where the first cluster starts that needs another font; the run's length when none does.</returns>
    public int Encode(GlyphRun run, int start, Span<int> cids)
    {
        var at = start;
        do
        {
            var cluster = ClusterAt(run, at);
            var share = new Shares(this, run.Text, cluster);
            for (var i = 0; i < cluster.Length; i++)
            {
                var (source, from, length) = share.Next();
                cids[at - start + i] = CidOf(cluster[i].GlyphId, source, from, length);
            }

            at += cluster.Length;
        }
        while (at < run.Glyphs.Length && Fits(run, at));
        return at;
    }

    /// <summary>The end of the cluster that starts at a glyph: the next glyph that carries text.</summary>
    public static int ClusterEnd(ReadOnlySpan<PositionedGlyph> glyphs, int start)
    {
        var end = start + 1;
        while (end < glyphs.Length && glyphs[end].TextLength == 0) end++;
        return end;
    }

    private static ReadOnlySpan<PositionedGlyph> ClusterAt(GlyphRun run, int start)
    {
        var glyphs = run.Glyphs.AsSpan();
        return glyphs[start..ClusterEnd(glyphs, start)];
    }

    // A hyphen without text is the one of a divided word. An empty /ActualText marks it. Readers without support for /ActualText would
    // show a code without text as an unknown character, but they skip a soft hyphen (ISO 32000-1 §14.8.2.2.3).
    private bool IsDivisionHyphen(ReadOnlySpan<PositionedGlyph> cluster) =>
        cluster.Length == 1 && cluster[0].TextLength == 0 && _face.TryGetGlyph('-', out var hyphen) && cluster[0].GlyphId == hyphen;

    private static int CharacterLength(string text, int start, int rest) =>
        rest > 1 && char.IsSurrogatePair(text[start], text[start + 1]) ? 2 : 1;

    private static int LongestPart(string text, int start, int length)
    {
        if (length <= LongestText) return length;
        return char.IsHighSurrogate(text[start + LongestText - 1]) ? LongestText - 1 : LongestText;
    }

    /// <summary>The CID of a glyph with a piece of text; a new one when the pair is new.</summary>
    /// <param name="glyph">Glyph index in the face.</param>
    /// <param name="source">The text that holds the piece.</param>
    /// <param name="start">Where the piece starts, in UTF-16 units.</param>
    /// <param name="length">Its length in UTF-16 units, at most <see cref="LongestText"/>.</param>
    internal int CidOf(uint glyph, string source, int start, int length)
    {
        glyph = Known(glyph);
        if (_isKeyedByGlyph && glyph == 0) return 0;
        var text = source.AsSpan(start, length);
        int last = 0, cid = FirstOf(glyph);
        while (cid != 0)
        {
            // Two glyphs of one cluster may still be the same one; the cluster's /ActualText holds its text then.
            if (_isKeyedByGlyph || TextOf(cid).SequenceEqual(text)) return cid;
            last = cid;
            cid = _entries[cid].Next;
        }

        return Add(glyph, source, start, length, last);
    }

    private int Add(uint glyph, string source, int start, int length, int last)
    {
        var cid = Count;
        if (cid > Capacity) throw new InvalidOperationException("A font has no CIDs left; callers must check the room before a run.");
        _entries.Add(new Entry(glyph, source, start, length, PerMille(_face.AdvanceOf(glyph)), 0));
        if (last == 0) _firstOfGlyph.Take(glyph)[LazyPages<ushort>.PlaceOf(glyph)] = (ushort)cid;
        else _entries[last] = _entries[last] with { Next = cid };
        return cid;
    }

    // Glyph indices the face does not have show .notdef.
    private uint Known(uint glyph) => glyph < _glyphs ? glyph : 0;

    private int FirstOf(uint glyph) => _firstOfGlyph.Find(glyph) is { } page ? page[LazyPages<ushort>.PlaceOf(glyph)] : 0;

    private int PerMille(int units) => (units * 1000 + _face.UnitsPerEm / 2) / _face.UnitsPerEm;

    /// <summary>
    /// Divides a cluster's text among its glyphs: each takes one character and the last one the rest, as a mark follows its base. So even
    /// readers without /ActualText get the whole text, unless the rest is longer than one CID can carry.
    /// </summary>
    private ref struct Shares
    {
        private readonly bool _isDivisionHyphen;
        private readonly string _text;
        private int _left;
        private int _start;
        private int _rest;

        public Shares(CidMap map, string text, ReadOnlySpan<PositionedGlyph> cluster)
        {
            _isDivisionHyphen = map.IsDivisionHyphen(cluster);
            _text = text;
            _left = cluster.Length;
            _start = cluster[0].TextStart;
            _rest = cluster[0].TextLength;
        }

        public (string Source, int Start, int Length) Next()
        {
            if (_isDivisionHyphen) return (SoftHyphen, 0, SoftHyphen.Length);
            var length = --_left == 0 ? LongestPart(_text, _start, _rest) : Math.Min(_rest, CharacterLength(_text, _start, _rest));
            var share = (_text, _start, length);
            _start += length;
            _rest -= length;
            return share;
        }
    }

    private readonly record struct Entry(uint Glyph, string Source, int Start, int Length, int Width, int Next);
}

namespace PrintLayout.Testing.SyntheticFont;

/// <summary>GSUB with one feature, <c>vert</c>: each mark of <see cref="SyntheticGlyphSet.Vertical"/> becomes a glyph of its own.</summary>
internal static class VerticalForms
{
    /// <summary>The table; null when the face has no such marks.</summary>
    public static byte[]? Table(IReadOnlyList<SyntheticGlyph> glyphs)
    {
        var ids = glyphs.Select((glyph, id) => (glyph.CodePoint, Id: id)).Where(g => g.CodePoint >= 0)
            .ToDictionary(g => g.CodePoint, g => g.Id);
        if (!ids.ContainsKey(SyntheticGlyphSet.Vertical[0])) return null;
        var firstForm = glyphs.Select((glyph, id) => (glyph.CodePoint, Id: id)).First(g => g.CodePoint < 0 && g.Id > 0).Id;
        var pairs = SyntheticGlyphSet.Vertical.Select((mark, i) => (From: ids[mark], To: firstForm + i))
            .OrderBy(pair => pair.From).ToArray();

        var table = new TableBytes();
        table.U16(1, 0, 10, 30, 44);
        // Script list: DFLT, whose default language system asks for feature 0.
        table.U16(1).Tag("DFLT").U16(8).U16(4, 0).U16(0, 0xFFFF, 1, 0);
        // Feature list: vert, with lookup 0.
        table.U16(1).Tag("vert").U16(8).U16(0, 1, 0);
        // Lookup list: one lookup of type 1 with one subtable, SingleSubstFormat2.
        table.U16(1, 4).U16(1, 0, 1, 8);
        table.U16(2, 6 + pairs.Length * 2, pairs.Length);
        foreach (var pair in pairs) table.U16(pair.To);
        table.U16(1, pairs.Length);
        foreach (var pair in pairs) table.U16(pair.From);
        return table.ToArray();
    }
}

namespace PrintLayout.Testing.SyntheticFont;

/// <summary>
/// Makes a synthetic face variable, with one axis <c>wght</c> from 100 over 400 to 900: from 400 to 900 the right edge and the advance of
/// each glyph with ink grow evenly, and below 400 nothing changes. Its instances are Regular at 400 and Heavy at 900.
/// </summary>
/// <param name="Growth">By how many units a glyph is wider at 900.</param>
internal sealed record SyntheticVariation(int Growth)
{
    private const int PointsOfGlyph = 8;
    private const int One = 0x4000;
    private const int Fixed = 0x10000;

    /// <summary>The names of the axis and of the instances, by their numbers.</summary>
    public (int Id, string Text)[] Names { get; } = [(256, "Weight"), (257, "Regular"), (258, "Heavy")];

    /// <summary>The tables fvar and gvar.</summary>
    /// <param name="glyphs">Glyphs by id.</param>
    public (string Tag, byte[] Table)[] Tables(IReadOnlyList<SyntheticGlyph> glyphs) => [("fvar", Axes()), ("gvar", Outlines(glyphs))];

    private static byte[] Axes() => new TableBytes()
        .U16(1, 0, 16, 2, 1, 20, 2, 8)
        .Tag("wght").U32(100 * Fixed, 400 * Fixed, 900 * Fixed).U16(0, 256)
        .U16(257, 0).U32(400 * Fixed)
        .U16(258, 0).U32(900 * Fixed)
        .ToArray();

    private byte[] Outlines(IReadOnlyList<SyntheticGlyph> glyphs)
    {
        var data = new TableBytes();
        var table = new TableBytes().U16(1, 0, 1, 0).U32(20 + (glyphs.Count + 1) * 4).U16(glyphs.Count, 1)
            .U32(20 + (glyphs.Count + 1) * 4, 0);
        foreach (var glyph in glyphs)
        {
            if (!glyph.IsBlank) Grow(data);
            table.U32(data.PadTo4().Length);
        }

        return table.Raw(data.ToArray()).ToArray();
    }

    /// <summary>
    /// One tuple with its own peak and for all points: the two points on the right move, and of the four phantom points the second, which
    /// is the advance. y stays.
    /// </summary>
    private void Grow(TableBytes data)
    {
        var deltas = new TableBytes().U8(0)
            .U8(0x40 | (PointsOfGlyph - 1)).U16(0, 0, Growth, Growth, 0, Growth, 0, 0)
            .U8(0x80 | (PointsOfGlyph - 1))
            .ToArray();
        data.U16(1, 10, deltas.Length, 0xA000, One).Raw(deltas);
    }
}

using PrintLayout.Fonts;

namespace PrintLayout.Svg;

/// <summary>
/// One embedded font: a subset of a face with a character map made for this file. So each character shows the glyph of the display list,
/// whatever glyph the face's own map and features would give.
/// </summary>
/// <param name="name">Its family name in the file.</param>
/// <param name="face">The face.</param>
internal sealed class SvgFont(string name, FontFace face)
{
    private readonly SortedDictionary<int, uint> _map = [];

    /// <summary>Its family name in the file; also the class that sets it.</summary>
    public string Name => name;

    /// <summary>The face.</summary>
    public FontFace Face => face;

    /// <summary>Glyphs by character.</summary>
    public IReadOnlyCollection<KeyValuePair<int, uint>> Map => _map;

    /// <summary>Makes a character show a glyph; false when it shows another in this font already.</summary>
    /// <param name="character">Unicode scalar value.</param>
    /// <param name="glyph">Glyph index in the face, not 0.</param>
    public bool TryMap(int character, uint glyph)
    {
        if (_map.TryGetValue(character, out var known)) return known == glyph;
        _map.Add(character, glyph);
        return true;
    }
}

using System.Text;
using PrintLayout.Geometry;

namespace PrintLayout.Svg;

/// <summary>Characters of a run that one element of the file holds.</summary>
/// <param name="font">The font they are shown with; null when they draw nothing.</param>
internal sealed class TextSpan(SvgFont? font)
{
    private readonly StringBuilder _text = new();
    private readonly List<Pt> _x = [];
    private readonly List<Pt> _y = [];
    private bool _isFull;

    /// <summary>The font; null when the characters stand for glyphs that others draw.</summary>
    public SvgFont? Font => font;

    /// <summary>The characters.</summary>
    public string Text => _text.ToString();

    /// <summary>Pen positions, one a character, from the left.</summary>
    public IReadOnlyList<Pt> X => _x;

    /// <summary>Baselines, one a character, from the top.</summary>
    public IReadOnlyList<Pt> Y => _y;

    /// <summary>
    /// Whether a character may follow in the same element. Programs count positions by characters or by UTF-16 units; where the two
    /// differ, a character stands alone.
    /// </summary>
    public bool HasRoomFor(Rune character) => !_isFull && (_x.Count == 0 || character.IsBmp);

    /// <summary>Adds a character at a place.</summary>
    public void Add(ReadOnlySpan<char> character, PtPoint place)
    {
        _text.Append(character);
        _x.Add(place.X);
        _y.Add(place.Y);
        _isFull |= character.Length > 1;
    }
}

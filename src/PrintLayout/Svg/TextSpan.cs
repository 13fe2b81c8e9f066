using System.Text;
using PrintLayout.Geometry;

namespace PrintLayout.Svg;

/// <summary>Characters of a run that are in one element of the file.</summary>
/// <param name="font">The font that shows them; null when they draw nothing.</param>
internal sealed class TextSpan(SvgFont? font)
{
    private readonly StringBuilder _text = new();
    private readonly List<Pt> _x = [];
    private readonly List<Pt> _y = [];
    private bool _isFull;

    /// <summary>The font; null when the characters are only there as text and their glyphs are drawn elsewhere.</summary>
    public SvgFont? Font => font;

    /// <summary>The characters.</summary>
    public string Text => _text.ToString();

    /// <summary>Pen positions, one a character, from the left.</summary>
    public IReadOnlyList<Pt> X => _x;

    /// <summary>Baselines, one a character, from the top.</summary>
    public IReadOnlyList<Pt> Y => _y;

    /// <summary>
    /// Whether a character may follow in the same element. Some programs count positions by characters, others by UTF-16 units. So a
    /// character of two units gets an element of its own.
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

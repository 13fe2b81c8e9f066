using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PrintLayout.Text.Items;

/// <summary>The characters of a paragraph as they are set, gathered one by one with style and place.</summary>
/// <param name="most">How many come at most.</param>
internal struct SetCharacters(int most)
{
    private readonly char[] _text = new char[most];
    private int[] _style = new int[most];
    private int[] _source = new int[most];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The characters.</summary>
    public readonly string Text => new(_text, 0, Count);

    /// <summary>Run index of each.</summary>
    public ImmutableArray<int> Style => Whole(ref _style);

    /// <summary>Index of each in the joined text of the runs.</summary>
    public ImmutableArray<int> Source => Whole(ref _source);

    /// <summary>Adds a UTF-16 unit.</summary>
    /// <param name="c">The unit.</param>
    /// <param name="style">Its run.</param>
    /// <param name="source">Its place in the joined text of the runs.</param>
    public void Add(char c, int style, int source)
    {
        _text[Count] = c;
        _style[Count] = style;
        _source[Count++] = source;
    }

    private readonly ImmutableArray<int> Whole(ref int[] values)
    {
        if (values.Length > Count) Array.Resize(ref values, Count);
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }
}

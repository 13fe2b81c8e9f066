namespace PrintLayout.Languages.Hyphenation;

/// <summary>Builds a <see cref="PatternTrie"/>: collects patterns in linked nodes, then lays the nodes out level by level.</summary>
internal sealed class PatternTrieBuilder
{
    private readonly List<Node> _nodes;

    // Place 0 stands for "no pattern", so nothing may start there.
    private readonly List<byte> _pool;

    // The nodes of the pattern added last, from the root: the files are sorted, so the next one mostly begins in the same way.
    private readonly List<int> _path = [PatternTrie.Root];

    /// <summary>An empty builder.</summary>
    /// <param name="size">Bytes of the data: patterns share half of their letters, and each has levels.</param>
    public PatternTrieBuilder(int size)
    {
        _nodes = new List<Node>(size / 3 + 1) { new(PatternTrie.Edge, 0, 0, 0) };
        _pool = new List<byte>(size + size / 4 + 1) { 0 };
    }

    /// <summary>A node while building. 0 is no node, because the root is nobody's child or sibling.</summary>
    /// <param name="Letter">The letter that leads to it.</param>
    /// <param name="FirstChild">Its child with the lowest letter.</param>
    /// <param name="NextSibling">The sibling with the next letter.</param>
    /// <param name="Levels">Where its levels start in the pool.</param>
    private readonly record struct Node(byte Letter, ushort FirstChild, ushort NextSibling, ushort Levels);

    /// <summary>Adds a pattern.</summary>
    /// <param name="letters">Its letters, as <see cref="PatternTrie.Child"/> takes them.</param>
    /// <param name="levels">One level before each letter and one behind the last.</param>
    public void Add(ReadOnlySpan<byte> letters, ReadOnlySpan<byte> levels)
    {
        var shared = 0;
        while (shared < letters.Length && shared + 1 < _path.Count && _nodes[_path[shared + 1]].Letter == letters[shared]) shared++;
        _path.RemoveRange(shared + 1, _path.Count - shared - 1);
        foreach (var letter in letters[shared..]) _path.Add(ChildOf(_path[^1], letter));
        var node = _path[^1];
        _nodes[node] = _nodes[node] with { Levels = checked((ushort)_pool.Count) };
        _pool.AddRange(levels);
    }

    /// <summary>The trie of all patterns added.</summary>
    public PatternTrie Build()
    {
        var letters = new int[_nodes.Count];
        var firstChild = new ushort[_nodes.Count];
        var levels = new ushort[_nodes.Count];
        var order = new List<int>(_nodes.Count) { PatternTrie.Root };
        for (var place = 0; place < order.Count; place++)
        {
            var node = _nodes[order[place]];
            levels[place] = node.Levels;
            firstChild[place] = checked((ushort)order.Count);
            for (var child = node.FirstChild; child != 0; child = _nodes[child].NextSibling)
            {
                letters[place] |= 1 << _nodes[child].Letter;
                order.Add(child);
            }
        }

        return new PatternTrie(letters, firstChild, levels, [.. _pool]);
    }

    private int ChildOf(int parent, byte letter)
    {
        ushort before = 0;
        var child = _nodes[parent].FirstChild;
        while (child != 0 && _nodes[child].Letter < letter) (before, child) = (child, _nodes[child].NextSibling);
        if (child != 0 && _nodes[child].Letter == letter) return child;
        var added = checked((ushort)_nodes.Count);
        _nodes.Add(new Node(letter, 0, child, 0));
        if (before == 0) _nodes[parent] = _nodes[parent] with { FirstChild = added };
        else _nodes[before] = _nodes[before] with { NextSibling = added };
        return added;
    }
}

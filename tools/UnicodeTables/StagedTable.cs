namespace PrintLayout.UnicodeTables;

/// <summary>
/// A property of all code points, folded into a trie in which equal blocks are stored once: planes of unassigned code points
/// cost one entry, so that the source stays small. <c>CodePointTable</c> in the library reads the same shape.
/// </summary>
internal sealed class StagedTable
{
    /// <summary>Code points under one entry of <see cref="Top"/>.</summary>
    private const int TopSpan = 4096;

    /// <summary>Code points in one block of <see cref="Leaves"/>.</summary>
    private const int LeafSpan = 64;

    /// <summary>Builds the trie.</summary>
    /// <param name="values">The value of every code point, U+0000 to U+10FFFF.</param>
    public StagedTable(ReadOnlySpan<byte> values)
    {
        var leafNumbers = new int[values.Length / LeafSpan];
        for (var i = 0; i < leafNumbers.Length; i++)
            leafNumbers[i] = AddBlock(Leaves, values.Slice(i * LeafSpan, LeafSpan));
        for (var i = 0; i < values.Length / TopSpan; i++)
            Top.Add((byte)AddBlock(Middle, leafNumbers.AsSpan(i * LeafSpan, LeafSpan)));
    }

    /// <summary>Per 4096 code points, the number of a block in <see cref="Middle"/>.</summary>
    public List<byte> Top { get; } = [];

    /// <summary>Blocks of 64: per 64 code points, the number of a block in <see cref="Leaves"/>.</summary>
    public List<int> Middle { get; } = [];

    /// <summary>Blocks of 64: the values.</summary>
    public List<byte> Leaves { get; } = [];

    private static int AddBlock<T>(List<T> blocks, ReadOnlySpan<T> block)
        where T : IEquatable<T>
    {
        var stored = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(blocks);
        for (var at = 0; at < stored.Length; at += block.Length)
        {
            if (stored.Slice(at, block.Length).SequenceEqual(block))
                return at / block.Length;
        }

        blocks.AddRange(block);
        return (blocks.Count / block.Length) - 1;
    }
}

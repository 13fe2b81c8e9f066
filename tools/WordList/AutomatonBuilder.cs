using System.Buffers.Binary;

namespace PrintLayout.WordList;

/// <summary>
/// Writes words as the smallest automaton that accepts them, each with the level of its frequency on its last edge. The bytes are used
/// as they lie: two numbers of four bytes (edges, edges of the root), the labels of all edges (a UTF-16 unit each), and three bytes for
/// each edge with, from the lowest bit, 4 bits of level (0: no word ends here), 1 bit for the last edge of its node, and 19 bits for
/// the first edge of the node it leads to (0: none). The edges of a node stand together in the order of their labels; the root is first.
/// </summary>
internal static class AutomatonBuilder
{
    private const int HeaderLength = 8;
    private const int BytesOfEdge = 5;
    private const int MostEdges = 1 << 19;

    private readonly record struct Edge(char Label, int Level, int Target);

    /// <summary>Builds the automaton.</summary>
    /// <param name="words">Words in the order of their UTF-16 units, with levels from 1 to 15.</param>
    public static byte[] Build(SortedDictionary<string, int> words)
    {
        var nodes = new List<Edge[]> { Array.Empty<Edge>() };
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = new List<List<Edge>> { new() };
        var last = string.Empty;
        foreach (var (word, level) in words)
        {
            var same = 0;
            while (same < Math.Min(word.Length, last.Length) && word[same] == last[same]) same++;
            Close(open, same, nodes, known);
            for (var i = same; i < word.Length; i++)
            {
                open[i].Add(new Edge(word[i], i == word.Length - 1 ? level : 0, 0));
                open.Add([]);
            }

            last = word;
        }

        Close(open, 0, nodes, known);
        return Write(nodes, [.. open[0]]);
    }

    /// <summary>Closes the nodes below a depth; equal ones become one.</summary>
    private static void Close(List<List<Edge>> open, int depth, List<Edge[]> nodes, Dictionary<string, int> known)
    {
        while (open.Count - 1 > depth)
        {
            var edges = open[^1];
            open.RemoveAt(open.Count - 1);
            if (edges.Count == 0) continue;
            var key = string.Join(';', edges);
            if (!known.TryGetValue(key, out var node))
            {
                known.Add(key, node = nodes.Count);
                nodes.Add([.. edges]);
            }

            open[^1][^1] = open[^1][^1] with { Target = node };
        }
    }

    private static byte[] Write(List<Edge[]> nodes, Edge[] root)
    {
        var firstEdge = new int[nodes.Count];
        var count = root.Length;
        for (var node = 1; node < nodes.Count; node++)
        {
            firstEdge[node] = count;
            count += nodes[node].Length;
        }

        if (count >= MostEdges) throw new InvalidOperationException($"{count} edges are too many.");
        var bytes = new byte[HeaderLength + (count * BytesOfEdge)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, count);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), root.Length);
        var at = 0;
        nodes[0] = root;
        foreach (var edges in nodes)
        {
            for (var i = 0; i < edges.Length; i++, at++)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(HeaderLength + (2 * at)), edges[i].Label);
                var isLast = i == edges.Length - 1 ? 1 : 0;
                var packed = (firstEdge[edges[i].Target] << 5) | (isLast << 4) | edges[i].Level;
                var place = HeaderLength + (2 * count) + (3 * at);
                (bytes[place], bytes[place + 1], bytes[place + 2]) = ((byte)packed, (byte)(packed >> 8), (byte)(packed >> 16));
            }
        }

        return bytes;
    }
}

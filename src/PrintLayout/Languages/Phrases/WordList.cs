namespace PrintLayout.Languages.Phrases;

/// <summary>
/// The words of a language with the levels of their frequencies, as an automaton that is used as its bytes lie: nothing is read into
/// tables, so the first question costs no more than the copy of the bytes. <c>tools/WordList</c> writes them and describes their shape.
/// </summary>
/// <param name="resource">Name of the embedded bytes.</param>
internal sealed class WordList(string resource)
{
    private const int HeaderLength = 8;
    private const int LevelMask = 0xF;
    private const int LastFlag = 0x10;
    private const int TargetShift = 5;

    /// <summary>Read when the first headline asks, then shared by all threads.</summary>
    private readonly Lazy<Automaton> _automaton = new(() => Load(resource));

    /// <summary>Reads the bytes now.</summary>
    public void Prepare() => _ = _automaton.Value;

    /// <summary>Finds the words that start at a place.</summary>
    /// <param name="text">The text from there on.</param>
    /// <param name="levels">
    /// Receives for each length, less one, the level of the frequency of the word of that length: from 1, met once, to 15; 0 for no word.
    /// </param>
    /// <returns>Length of the longest word; 0 when none starts there.</returns>
    public int WordsAt(ReadOnlySpan<char> text, Span<byte> levels)
    {
        var words = _automaton.Value;
        var (longest, edge) = (0, -1);
        for (var i = 0; i < text.Length && i < levels.Length; i++)
        {
            edge = i == 0 ? words.RootEdge(text[0]) : words.EdgeFrom(words.Packed(edge) >> TargetShift, text[i]);
            if (edge < 0) break;
            levels[i] = (byte)(words.Packed(edge) & LevelMask);
            if (levels[i] != 0) longest = i + 1;
            if (words.Packed(edge) >> TargetShift == 0) break;
        }

        return longest;
    }

    private static Automaton Load(string resource)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing from the build.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new Automaton(bytes);
    }

    /// <summary>The bytes and where things stand in them.</summary>
    private sealed class Automaton(byte[] bytes)
    {
        private readonly int _packedAt = HeaderLength + (2 * BitConverter.ToInt32(bytes, 0));
        private readonly int _rootEdges = BitConverter.ToInt32(bytes, 4);

        public int Packed(int edge)
        {
            var at = _packedAt + (3 * edge);
            return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16);
        }

        /// <summary>The edge of the root with a label; negative for none.</summary>
        public int RootEdge(char label)
        {
            var (low, high) = (0, _rootEdges - 1);
            while (low <= high)
            {
                var middle = (low + high) / 2;
                var found = Label(middle);
                if (found == label) return middle;
                if (found < label) low = middle + 1;
                else high = middle - 1;
            }

            return -1;
        }

        /// <summary>The edge with a label among those of a node; negative for none.</summary>
        public int EdgeFrom(int first, char label)
        {
            for (var edge = first; ; edge++)
            {
                var found = Label(edge);
                if (found >= label) return found == label ? edge : -1;
                if ((Packed(edge) & LastFlag) != 0) return -1;
            }
        }

        private char Label(int edge) => (char)(bytes[HeaderLength + (2 * edge)] | (bytes[HeaderLength + (2 * edge) + 1] << 8));
    }
}

using System.Collections.Immutable;

namespace PrintLayout.Text.Paragraphs;

/// <summary>
/// Lines of a shaped text that comes more than once, kept with it. For use by many threads at once: the lines of a text depend on nothing
/// but text and measure, so it does not matter who sets them first.
/// </summary>
internal sealed class KeptLines
{
    // A page asks for a handful of measures; a text asked for at more is not worth the memory.
    private const int MostSettings = 24;
    private readonly Lock _lock = new();
    private readonly Dictionary<LinesKey, ImmutableArray<SetLine>> _lines = [];

    /// <summary>Finds lines and gives them to the paragraph that asks.</summary>
    /// <param name="key">What is asked for.</param>
    /// <param name="paragraph">The shaped text where it stands now.</param>
    /// <param name="natural">
    /// The paragraph as it is by nature, which stands for a setting that cannot be; none when it is what is asked for.
    /// </param>
    /// <returns>The lines; a default array when nobody has set them.</returns>
    public ImmutableArray<SetLine> Find(LinesKey key, ShapedParagraph paragraph, ImmutableArray<SetLine> natural = default)
    {
        ImmutableArray<SetLine> known;
        lock (_lock)
        {
            if (!_lines.TryGetValue(key, out known)) return default;
        }

        // A setting of its own has a line more or fewer.
        if (!natural.IsDefault && natural.Length == known.Length) return natural;
        var lines = ImmutableArray.CreateBuilder<SetLine>(known.Length);
        foreach (var line in known) lines.Add(line with { Paragraph = paragraph });
        return lines.MoveToImmutable();
    }

    /// <summary>Keeps lines.</summary>
    /// <param name="key">What was asked for.</param>
    /// <param name="lines">The answer.</param>
    public void Keep(LinesKey key, ImmutableArray<SetLine> lines)
    {
        if (lines.IsEmpty) return;
        var nowhere = lines[0].Paragraph.Detached(null);
        var kept = lines.Select(line => line with { Paragraph = nowhere }).ToImmutableArray();
        lock (_lock)
        {
            if (_lines.Count < MostSettings) _lines.TryAdd(key, kept);
        }
    }
}

using System.Collections.Frozen;
using System.Text.Json;

namespace PrintLayout.Text.Phrases;

/// <summary>
/// Says where one phrase of Simplified Chinese ends and the next begins, by the weights of characters, pairs and triples round a
/// place (the linear model of BudouX, zh-hans). For headlines only: it costs 75 KB and about a microsecond a character, and is right
/// often, not always; an author's break always wins.
/// </summary>
public sealed class PhraseModel
{
    private const string Resource = "PrintLayout.Text.Phrases.Data.zh-hans.json";

    /// <summary>The features of the model: how many characters, and where they start, counted from the place asked about.</summary>
    private static readonly (string Name, int Start, int Length)[] Shapes =
    [
        ("UW1", -3, 1), ("UW2", -2, 1), ("UW3", -1, 1), ("UW4", 0, 1), ("UW5", 1, 1), ("UW6", 2, 1),
        ("BW1", -2, 2), ("BW2", -1, 2), ("BW3", 0, 2),
        ("TW1", -3, 3), ("TW2", -2, 3), ("TW3", -1, 3), ("TW4", 0, 3),
    ];

    private static readonly Lazy<PhraseModel> Shared = new(Load);
    private readonly FrozenDictionary<string, int>[] _weights;
    private readonly int _total;

    private PhraseModel(FrozenDictionary<string, int>[] weights)
    {
        _weights = weights;
        _total = weights.Sum(table => table.Values.Sum());
    }

    /// <summary>The model; read once, then shared by all threads.</summary>
    public static PhraseModel SimplifiedChinese => Shared.Value;

    /// <summary>Whether a phrase begins at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">UTF-16 index of the first character of the phrase in question.</param>
    public bool BeginsAt(ReadOnlySpan<char> text, int at)
    {
        if (at <= 0 || at >= text.Length) return at == 0;
        // Twice the score, so that the model's half of its total stays a whole number.
        var score = -_total;
        for (var i = 0; i < Shapes.Length; i++)
        {
            var start = at + Shapes[i].Start;
            if (start < 0 || start + Shapes[i].Length > text.Length) continue;
            var lookup = _weights[i].GetAlternateLookup<ReadOnlySpan<char>>();
            if (lookup.TryGetValue(text.Slice(start, Shapes[i].Length), out var weight)) score += 2 * weight;
        }

        return score > 0;
    }

    private static PhraseModel Load()
    {
        using var stream = typeof(PhraseModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the build.");
        using var document = JsonDocument.Parse(stream);
        var weights = Shapes
            .Select(shape => document.RootElement.TryGetProperty(shape.Name, out var table) ? Table(table) : Table(default))
            .ToArray();
        return new PhraseModel(weights);
    }

    private static FrozenDictionary<string, int> Table(JsonElement table) =>
        table.ValueKind == JsonValueKind.Object
            ? table.EnumerateObject().ToFrozenDictionary(entry => entry.Name, entry => entry.Value.GetInt32(), StringComparer.Ordinal)
            : FrozenDictionary<string, int>.Empty;
}

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

    private const int LongestFeature = 3;
    private const int MostUtf8 = 3;

    private static readonly Lazy<PhraseModel> Shared = new(Load);
    private readonly Dictionary<long, int> _weights;
    private readonly int _total;

    private PhraseModel(Dictionary<long, int> weights)
    {
        _weights = weights;
        _total = weights.Values.Sum();
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
            if (_weights.TryGetValue(KeyOf(i, text.Slice(start, Shapes[i].Length)), out var weight)) score += 2 * weight;
        }

        return score > 0;
    }

    // Read as it streams by: a document of the whole model would take ten times its memory.
    private static PhraseModel Load()
    {
        using var stream = typeof(PhraseModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the build.");
        var json = new byte[stream.Length];
        stream.ReadExactly(json);
        // Every weight has a colon before it: the table is as large as it will be from the start.
        var weights = new Dictionary<long, int>(json.AsSpan().Count((byte)':'));
        var reader = new Utf8JsonReader(json);
        Span<char> feature = stackalloc char[MostUtf8 * LongestFeature];
        var table = -1;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName) continue;
            if (reader.CurrentDepth == 1)
            {
                table = IndexOf(reader.GetString()!);
                continue;
            }

            // A feature that is longer than any that is asked for is never found.
            var length = reader.ValueSpan.Length > MostUtf8 * LongestFeature ? int.MaxValue : reader.CopyString(feature);
            reader.Read();
            if (table >= 0 && length == Shapes[table].Length) weights[KeyOf(table, feature[..length])] = reader.GetInt32();
        }

        return new PhraseModel(weights);
    }

    private static int IndexOf(string name) => Array.FindIndex(Shapes, shape => shape.Name == name);

    /// <summary>A shape and up to three UTF-16 units as one number.</summary>
    private static long KeyOf(int shape, ReadOnlySpan<char> feature)
    {
        var key = (long)shape;
        foreach (var unit in feature) key = (key << 16) | unit;
        return key;
    }
}

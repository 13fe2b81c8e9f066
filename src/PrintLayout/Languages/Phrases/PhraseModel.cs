using System.Text.Json;

namespace PrintLayout.Languages.Phrases;

/// <summary>
/// Says where one phrase ends and the next begins, by the weights of characters, pairs and triples round a place (the linear model of
/// BudouX). For headlines only: the weights of Simplified Chinese are 64 KB of the assembly, an answer costs about a microsecond a
/// character and is right often, not always; an author's break always wins.
/// </summary>
/// <param name="resource">Name of the embedded weights.</param>
internal sealed class PhraseModel(string resource) : IPhraseModel
{
    /// <summary>The features of the model: how many characters, and where they start, counted from the place asked about.</summary>
    private static readonly (string Name, int Start, int Length)[] Shapes =
    [
        ("UW1", -3, 1), ("UW2", -2, 1), ("UW3", -1, 1), ("UW4", 0, 1), ("UW5", 1, 1), ("UW6", 2, 1),
        ("BW1", -2, 2), ("BW2", -1, 2), ("BW3", 0, 2),
        ("TW1", -3, 3), ("TW2", -2, 3), ("TW3", -1, 3), ("TW4", 0, 3),
    ];

    private const int LongestFeature = 3;
    private const int MostUtf8 = 3;

    /// <summary>Read when the first headline asks, then shared by all threads.</summary>
    private readonly Lazy<Weights> _weights = new(() => Load(resource));

    /// <inheritdoc/>
    public void Prepare() => _ = _weights.Value;

    /// <inheritdoc/>
    public bool BeginsAt(ReadOnlySpan<char> text, int at)
    {
        if (at <= 0 || at >= text.Length) return at == 0;
        // Twice the score, so that the model's half of its total stays a whole number.
        var (weights, total) = _weights.Value;
        var score = -total;
        for (var i = 0; i < Shapes.Length; i++)
        {
            var start = at + Shapes[i].Start;
            if (start < 0 || start + Shapes[i].Length > text.Length) continue;
            if (weights.TryGetValue(KeyOf(i, text.Slice(start, Shapes[i].Length)), out var weight)) score += 2 * weight;
        }

        return score > 0;
    }

    // Read as it streams by: a document of the whole model would take ten times its memory.
    private static Weights Load(string resource)
    {
        using var stream = typeof(PhraseModel).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing from the build.");
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

        return new Weights(weights, weights.Values.Sum());
    }

    private static int IndexOf(string name) => Array.FindIndex(Shapes, shape => shape.Name == name);

    /// <summary>A shape and up to three UTF-16 units as one number.</summary>
    private static long KeyOf(int shape, ReadOnlySpan<char> feature)
    {
        var key = (long)shape;
        foreach (var unit in feature) key = (key << 16) | unit;
        return key;
    }

    /// <summary>The weights of all features.</summary>
    /// <param name="ByFeature">Weight by feature, as <see cref="KeyOf"/> numbers it.</param>
    /// <param name="Total">Their sum.</param>
    private sealed record Weights(Dictionary<long, int> ByFeature, int Total);
}

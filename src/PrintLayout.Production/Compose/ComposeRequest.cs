using System.Collections.Immutable;
using System.Text.Json;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Production.Compose;

/// <summary>One case for the line composer, as a line of <c>printlayout compose</c> gives it.</summary>
public sealed record ComposeRequest
{
    /// <summary>Name of the case, handed back with the answer.</summary>
    public required string Id { get; init; }

    /// <summary>The text; a line feed ends a paragraph.</summary>
    public required string Text { get; init; }

    /// <summary>Line length; null sets each paragraph on one line.</summary>
    public Em? Measure { get; init; }

    /// <summary>Font size.</summary>
    public Pt Size { get; init; } = new(9000);

    /// <summary>First-line indent.</summary>
    public Em Indent { get; init; }

    /// <summary>Whether all lines but the last are flush on both sides.</summary>
    public bool Justify { get; init; } = true;

    /// <summary>How much may not start or end a line.</summary>
    public LineBreakLevel Level { get; init; } = LineBreakLevel.Gb;

    /// <summary>What the house decides about composition.</summary>
    public CompositionStyle Composition { get; init; } = CompositionStyle.Standard;

    /// <summary>Gaps between Han and Western text.</summary>
    public SpacingStyle Spacing { get; init; } = new();

    /// <summary>Direction of the lines; in vertical ones lengths run down the line.</summary>
    public WritingMode WritingMode { get; init; }

    /// <summary>Parts of the text with emphasis marks (着重号), in rising order.</summary>
    public ImmutableArray<ComposeRange> Emphasis { get; init; } = [];

    /// <summary>Parts of the text with readings (注音), in rising order.</summary>
    public ImmutableArray<ComposeRange> Rubies { get; init; } = [];

    /// <summary>Whether only the places where lines may end are asked for.</summary>
    public bool BreaksOnly { get; init; }

    /// <summary>Whether the Chinese tailoring stands on top of UAX #14; off only for <see cref="BreaksOnly"/>.</summary>
    public bool Tailored { get; init; } = true;

    /// <summary>Whether the text is display text in the headline face.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>Reads a case.</summary>
    /// <param name="line">One line of JSON.</param>
    /// <param name="problem">What is wrong with it, when the answer is null.</param>
    public static ComposeRequest? TryRead(string line, out string problem)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            problem = string.Empty;
            return Read(document.RootElement);
        }
        // Lone surrogates in escapes surface only when a string is read; JSON that is none, at once.
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or OverflowException)
        {
            problem = e.Message;
            return null;
        }
    }

    private static ComposeRequest Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) throw new FormatException("a case is a JSON object");
        var request = new ComposeRequest { Id = string.Empty, Text = string.Empty };
        var (hasId, hasText) = (false, false);
        // Its limits follow the gap, wherever they stand.
        if (root.TryGetProperty(ComposeHouse.Gap, out var gap)) request = With(request, ComposeHouse.Gap, gap);
        foreach (var property in root.EnumerateObject())
        {
            hasId |= property.NameEquals("id");
            hasText |= property.NameEquals("text");
            if (!property.NameEquals(ComposeHouse.Gap)) request = With(request, property.Name, property.Value);
        }

        if (!hasId || !hasText) throw new FormatException("a case needs an id and a text");
        return request;
    }

    private static ComposeRequest With(ComposeRequest request, string name, JsonElement value) => name switch
    {
        "id" => request with { Id = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText() },
        "text" => request with { Text = value.GetString() ?? throw new FormatException("text is a string") },
        "measure_em" => request with { Measure = value.ValueKind == JsonValueKind.Null ? null : ReadEm(value, name, 1) },
        "font_size_pt" => request with { Size = new Pt(ReadMilli(value, name, 1, 1000)) },
        "indent_em" => request with { Indent = ReadEm(value, name, 0) },
        "justify" => request with { Justify = value.GetBoolean() },
        "breaks_only" => request with { BreaksOnly = value.GetBoolean() },
        "tailored" => request with { Tailored = value.GetBoolean() },
        "line_break" => request with { Level = ReadLevel(value.GetString()) },
        "role" => request with { IsHeadline = OneOf(value.GetString(), name, "body", "headline") == "headline" },
        "emphasis" => request with { Emphasis = ComposeMarks.Read(value, name, haveReadings: false) },
        "rubies" => request with { Rubies = ComposeMarks.Read(value, name, haveReadings: true) },
        "writing_mode" => request with { WritingMode = ReadWritingMode(value.GetString()) },
        _ => ComposeHouse.With(request, name, value) ?? throw new FormatException($"{name} is not a key of a case"),
    };

    internal static Em ReadEm(JsonElement value, string name, int least) => new(ReadMilli(value, name, least, 10_000));

    private static int ReadMilli(JsonElement value, string name, int least, int most)
    {
        if (!value.TryGetDecimal(out var number) || number < least || number > most)
            throw new FormatException(FormattableString.Invariant($"{name} takes a number from {least} to {most}"));
        return (int)decimal.Round(number * 1000, MidpointRounding.AwayFromZero);
    }

    private static WritingMode ReadWritingMode(string? word) =>
        OneOf(word, "writing_mode", "horizontal", "vertical") == "vertical" ? WritingMode.Vertical : WritingMode.Horizontal;

    private static LineBreakLevel ReadLevel(string? word) => OneOf(word, "line_break", "gb", "strict", "normal", "loose") switch
    {
        "strict" => LineBreakLevel.Strict,
        "normal" => LineBreakLevel.Normal,
        "loose" => LineBreakLevel.Loose,
        _ => LineBreakLevel.Gb,
    };

    internal static string OneOf(string? word, string name, params string[] words) =>
        words.Contains(word, StringComparer.Ordinal)
            ? word!
            : throw new FormatException($"{name} takes one of: {string.Join(", ", words)}");
}

using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Inks;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Yaml;

/// <summary>
/// Reads nodes as values. For null (an absent key) each method returns null without a report. For a node of the wrong form it reports
/// PL1006 and returns null.
/// </summary>
/// <param name="session">The reading.</param>
/// <param name="inks">The master's inks; null for a file that has none, or when the master could not be read.</param>
internal sealed partial class ValueReader(ReadSession session, InkPalette? inks = null)
{
    /// <summary>The limits.</summary>
    public LayoutLimits Limits => session.Limits;

    /// <summary>Reads a mapping with known keys. Other keys are reported as PL1004.</summary>
    public YamlMap? Map(YamlNode? node, string what, ImmutableArray<string> keys) => node switch
    {
        null => null,
        YamlMapping mapping => new YamlMap(session, mapping, what, keys),
        _ => Bad<YamlMap>(node, $"{Capital(what)} must be a mapping.", "Write it as `key: value` lines, or as `{ key: value }`."),
    };

    /// <summary>Reads the entries of a mapping whose keys are free names; empty when there are none.</summary>
    public ImmutableArray<YamlEntry> Entries(YamlNode? node, string what)
    {
        if (node is null) return [];
        if (node is not YamlMapping mapping)
        {
            Bad<object>(node, $"{Capital(what)} must be a mapping.", "Write it as `name: value` lines.");
            return [];
        }

        foreach (var (key, _) in mapping.Entries)
        {
            if (key.Value.Length == 0 || key.Value.Contains('\n', StringComparison.Ordinal) || BadCharacters.AnyIn(key.Value))
                Bad<object>(key, "A name must be a word on one line.", "Write a short name such as `body`.");
        }

        return mapping.Entries;
    }

    /// <summary>Reads a list of texts; empty when there is none.</summary>
    /// <param name="list">The list; null for none.</param>
    /// <param name="what">What it is a list of.</param>
    public ImmutableArray<Located<string>> Texts(YamlNode? list, string what) =>
        [.. Items(list, what).Select(Text).OfType<Located<string>>()];

    /// <summary>Reads the items of a sequence; empty when there are none.</summary>
    public ImmutableArray<YamlNode> Items(YamlNode? node, string what)
    {
        if (node is YamlSequence sequence) return sequence.Items;
        if (node is not null) Bad<object>(node, $"{Capital(what)} must be a list.", "Write it as `- item` lines, or as `[item, item]`.");
        return [];
    }

    /// <summary>Reads one line of text.</summary>
    public Located<string>? Text(YamlNode? node)
    {
        if (node is null) return null;
        const string Hint = "Write one line of plain text.";
        if (node is not YamlScalar scalar) return Bad<Located<string>>(node, "This must be a text.", Hint);
        var value = scalar.Value.Trim();
        if (value.Length == 0) return Bad<Located<string>>(node, "The text is empty.", Hint);
        return value.AsSpan().IndexOfAny("\n\r\t\u2028\u2029") >= 0 || BadCharacters.AnyIn(value)
            ? Bad<Located<string>>(node, "The text must be one line without control characters.", Hint)
            : new Located<string>(value, SpanOf(node));
    }

    /// <summary>Reads a day in the form <c>2026-01-20</c> (ISO 8601).</summary>
    public DateOnly? Date(YamlNode? node)
    {
        if (node is null) return null;
        return node is YamlScalar scalar
            && DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : BadValueOf<DateOnly>(node, "a date", "Write the day as year-month-day, such as 2026-01-20.");
    }

    /// <summary>Reads a day, or a day with hour and minute: <c>2026-01-20</c>, <c>2026-01-20 06:30</c> (ISO 8601 with a blank).</summary>
    public DateTime? Moment(YamlNode? node)
    {
        if (node is null) return null;
        return node is YamlScalar scalar && DateTime.TryParseExact(
            scalar.Value, ["yyyy-MM-dd", "yyyy-MM-dd HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? moment
            : BadValueOf<DateTime>(node, "a day or a moment", "Write 2026-01-20, or 2026-01-20 06:30.");
    }

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public bool? Flag(YamlNode? node) => node switch
    {
        null => null,
        YamlScalar { Value: "true" } => true,
        YamlScalar { Value: "false" } => false,
        _ => BadValueOf<bool>(node, "a switch", "Write true or false."),
    };

    /// <summary>Reads one of several words.</summary>
    public T? Choice<T>(YamlNode? node, ImmutableArray<(string Word, T Value)> words)
        where T : struct
    {
        if (node is null) return null;
        var written = (node as YamlScalar)?.Value ?? string.Empty;
        foreach (var (word, value) in words)
        {
            if (word == written) return value;
        }

        return BadValueOf<T>(node, "one of the words known here", Nearest.Hint(written, [.. words.Select(w => w.Word)]));
    }

    /// <summary>
    /// Reads a path relative to this file that stays inside the project (PL1008). The value is the path from the folder of this
    /// file, ready to open.
    /// </summary>
    public Located<string>? FilePath(YamlNode? node)
    {
        const string Hint = "Write a path relative to this file, with forward slashes, such as articles/lead.md.";
        if (Text(node) is not { } text) return null;
        var path = text.Value;
        if (path.Length > session.Limits.PathLength) return Bad<Located<string>>(node!, "The path is too long.", Hint);
        if (path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':' && char.IsAsciiLetter(path[0])))
            return Escapes(node!, $"`{Words.Short(path)}` is an absolute path.", Hint);
        if (path.Contains('\\', StringComparison.Ordinal)) return Bad<Located<string>>(node!, "The path has a backslash.", Hint);
        var combined = ContentPath.Combine(session.Source.File, path);
        return ContentPath.StaysInside(session.Root, combined)
            ? text with { Value = combined }
            : Escapes(
                node!,
                $"`{Words.Short(path)}` leaves the project's folder.",
                "Keep the file inside the folder that holds printlayout.yaml (or the edition, where there is none).");
    }

    /// <summary>The place of a node.</summary>
    public SourceSpan SpanOf(YamlNode node) => session.Source.Span(node.Start, node.End);

    /// <summary>Reports a value of the wrong form (PL1006).</summary>
    public T? Bad<T>(YamlNode node, string message, string hint)
        where T : class
    {
        session.Error(DiagnosticCodes.BadValue, node.Start, node.End, message, hint);
        return null;
    }

    /// <summary>Reports a finding about a place that was read before.</summary>
    public void Report(Diagnostic finding) => session.Report(finding);

    /// <summary>Reports an error of a kind of its own.</summary>
    public void Error(string code, YamlNode node, string message, string hint) => session.Error(code, node.Start, node.End, message, hint);

    /// <summary>Reports a warning of a kind of its own.</summary>
    public void Warning(string code, YamlNode node, string message, string hint) =>
        session.Warning(code, node.Start, node.End, message, hint);

    /// <summary>Reports a node that exceeds a limit (PL1009).</summary>
    public void OverLimit(YamlNode node, string message, string hint) =>
        session.Error(DiagnosticCodes.OverLimit, node.Start, node.Start, message, hint);

    private Located<string>? Escapes(YamlNode node, string message, string hint)
    {
        session.Error(DiagnosticCodes.PathEscapes, node.Start, node.End, message, hint);
        return null;
    }

    private T? BadValueOf<T>(YamlNode node, string expected, string hint)
        where T : struct
    {
        var message = node is YamlScalar scalar ? $"`{Words.Short(scalar.Value)}` is not {expected}." : $"This is not {expected}.";
        session.Error(DiagnosticCodes.BadValue, node.Start, node.End, message, hint);
        return null;
    }

    private static string Capital(string what) => char.ToUpperInvariant(what[0]) + what[1..];
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PrintLayout.Reading.Yaml;

/// <summary>
/// Turns the events of YamlDotNet into nodes with places. The YAML of an edition is plain data: one document, scalar keys, no
/// anchors, aliases or tags. Without aliases a small file cannot expand to a huge one (a "YAML bomb").
/// </summary>
internal sealed class YamlTreeReader
{
    private readonly ReadSession _session;
    private readonly int _start;
    private readonly int _end;
    private readonly Parser _parser;
    private int _nodes;
    private int _last;
    private bool _refused;

    private YamlTreeReader(ReadSession session, int start, int end)
    {
        _session = session;
        _start = start;
        _end = end;
        _last = start;
        _parser = new Parser(new StringReader(session.Text[start..end]));
    }

    /// <summary>Reads the YAML between two offsets of the file.</summary>
    /// <returns>The root, which is an empty mapping for an empty document; null when an error makes it unusable.</returns>
    public static YamlNode? Read(ReadSession session, int start, int end) => new YamlTreeReader(session, start, end).Read();

    private YamlNode? Read()
    {
        try
        {
            YamlNode root = new YamlMapping(_start, _start, []);
            for (var documents = 0; Next() is { } parsed && parsed is not StreamEnd;)
            {
                if (parsed is DocumentStart && ++documents > 1)
                    return Refuse(parsed, "The file holds more than one YAML document.", "Delete this `---` line and what follows it.");

                if (parsed is not (NodeEvent or AnchorAlias)) continue;
                var node = Node(parsed, 1);
                if (node is null) return null;
                root = node is YamlScalar { IsNull: true } ? root : node;
            }

            return _refused ? null : root;
        }
        catch (YamlException e)
        {
            // For a bad escape the exception gives the place of its scalar, not of the escape.
            return IsOfEscape(e.Message) && BadEscape() is (var at, > 0 and var length)
                ? SyntaxError(at, at + length, e.Message)
                : SyntaxError(Offset(e.Start), Offset(e.End), e.Message);
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet 18 throws this exception when a flow collection is not closed before the next key.
            return SyntaxError(_last, _last, "A bracket `[` or `{`, here or before, is not closed.");
        }
    }

    /// <summary>
    /// The first escape after the current place that is half of a surrogate pair or beyond Unicode. Without one, the current
    /// place with length 0.
    /// </summary>
    private (int At, int Length) BadEscape()
    {
        var text = _session.Text;
        for (var at = text.IndexOf('\\', _last, _end - _last); at >= 0 && at < _end - 1; at = text.IndexOf('\\', at, _end - at))
        {
            var digits = text[at + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
            var number = text.AsSpan(at + 2, Math.Min(digits, _end - at - 2));
            var isNumber = uint.TryParse(number, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value);
            if (isNumber && !Rune.IsValid(value)) return (at, Math.Min(digits + 2, _end - at));
            at += 2;
        }

        return (_last, 0);
    }

    private static bool IsOfEscape(string message) =>
        message.Contains("escape", StringComparison.Ordinal) || message.Contains("surrogate", StringComparison.Ordinal);

    private YamlNode? SyntaxError(int start, int end, string message)
    {
        var hint = message.Contains("tab", StringComparison.Ordinal) ? "Indent with spaces, never with tabs."
            : IsOfEscape(message) ? "Write the character itself, and two backslashes for one."
            : message.Contains("tag", StringComparison.OrdinalIgnoreCase)
                ? "Delete the tag; put text that starts with ! in quotation marks."
            : message.Contains("invalid mapping", StringComparison.Ordinal) ? "Put a value that holds `: ` in quotation marks."
            : "Check indentation, quotation marks and brackets on this line and the one above.";
        _session.Error(DiagnosticCodes.YamlSyntax, start, end, $"The YAML cannot be parsed. {message.TrimEnd('.')}.", hint);
        return null;
    }

    private ParsingEvent? Next()
    {
        try
        {
            if (!_parser.MoveNext()) return null;
        }
        catch (ArgumentOutOfRangeException)
        {
            // YamlDotNet 18 throws this exception for an escape that names no character.
            var (at, length) = BadEscape();
            throw new YamlException(MarkAt(at), MarkAt(at + length),
                $"The escape `{_session.Text.AsSpan(at, length)}` names no character.");
        }
        catch (ArgumentException)
        {
            // YamlDotNet 18 throws this exception for a tag that is not a URI.
            var at = _session.Text.IndexOf('!', _last, _end - _last) is >= 0 and var mark ? mark : _last;
            throw new YamlException(MarkAt(at), MarkAt(at), "A tag (`!`) makes no sense.");
        }

        if (_parser.Current is { } current) _last = Offset(current.End);
        return _parser.Current;
    }

    // Only the index of a mark is used; line and column may have any value.
    private Mark MarkAt(int offset) => new(offset - _start, 1, 1);

    private int Offset(Mark mark) => (int)Math.Clamp(_start + mark.Index, _start, _end);

    /// <summary>Reads a node; null when reading must stop at once.</summary>
    private YamlNode? Node(ParsingEvent parsed, int depth)
    {
        if (++_nodes > _session.Limits.YamlNodes || depth > _session.Limits.YamlDepth) return OverLimit(parsed, depth);
        if (parsed is AnchorAlias || (parsed is NodeEvent { Anchor.IsEmpty: false }))
            Refuse(parsed, "Anchors and aliases (`&`, `*`) are not used here.",
                "Write the value out; put text that starts with & or * in quotation marks.");
        else if (parsed is NodeEvent { Tag.IsEmpty: false })
            Refuse(parsed, "Tags (`!`) are not used here.", "Delete the tag; put text that starts with ! in quotation marks.");
        return parsed switch
        {
            Scalar scalar => new YamlScalar(Offset(scalar.Start), Offset(scalar.End), scalar.Value, scalar.Style),
            SequenceStart list => Sequence(parsed, depth, list.Style == SequenceStyle.Flow),
            MappingStart map => Mapping(parsed, depth, map.Style == MappingStyle.Flow),
            _ => new YamlScalar(Offset(parsed.Start), Offset(parsed.End), string.Empty, ScalarStyle.Plain),
        };
    }

    private YamlSequence? Sequence(ParsingEvent start, int depth, bool isFlow)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (Next() is { } parsed && parsed is not SequenceEnd)
        {
            var item = Node(parsed, depth + 1);
            if (item is null) return null;
            items.Add(item);
        }

        return new YamlSequence(Offset(start.Start), EndOf(isFlow), items.ToImmutable());
    }

    private YamlMapping? Mapping(ParsingEvent start, int depth, bool isFlow)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        while (Next() is { } parsed && parsed is not MappingEnd)
        {
            var key = Node(parsed, depth + 1);
            if (key is null || Next() is not { } valueStart) return null;
            var value = Node(valueStart, depth + 1);
            if (value is null) return null;
            if (key is not YamlScalar name) Refuse(key.Start, key.End, "A key must be a plain word.", "Write `key: value`.");
            else if (seen.TryGetValue(name.Value, out var first)) Duplicate(name, first);
            else
            {
                seen.Add(name.Value, name);
                entries.Add(new YamlEntry(name, value));
            }
        }

        return new YamlMapping(Offset(start.Start), EndOf(isFlow), entries.ToImmutable());
    }

    // YamlDotNet gives the closing bracket of a flow collection the length 0.
    private int EndOf(bool isFlow) =>
        isFlow && _parser.Current is { } end && end.Start.Index == end.End.Index ? Math.Min(_last + 1, _end) : _last;

    private void Duplicate(YamlScalar key, YamlScalar first)
    {
        var span = _session.Source.Span(first.Start, first.End);
        _session.Error(
            DiagnosticCodes.DuplicateKey,
            key.Start,
            key.End,
            $"The key `{Words.Short(key.Value)}` stands twice in one mapping.",
            FormattableString.Invariant($"It stands first on line {span.Line}; keep one of the two."));
    }

    private YamlNode? OverLimit(ParsingEvent parsed, int depth)
    {
        var message = depth > _session.Limits.YamlDepth
            ? FormattableString.Invariant($"The YAML is nested more than {_session.Limits.YamlDepth} deep.")
            : FormattableString.Invariant($"The YAML has more than {_session.Limits.YamlNodes} nodes.");
        _session.Error(DiagnosticCodes.OverLimit, Offset(parsed.Start), Offset(parsed.Start), message,
            "Check that this is the file you mean.");
        return null;
    }

    private YamlNode? Refuse(ParsingEvent parsed, string message, string hint) =>
        Refuse(Offset(parsed.Start), Offset(parsed.End), message, hint);

    private YamlNode? Refuse(int start, int end, string message, string hint)
    {
        _refused = true;
        _session.Error(DiagnosticCodes.BadValue, start, end, message, hint);
        return null;
    }
}

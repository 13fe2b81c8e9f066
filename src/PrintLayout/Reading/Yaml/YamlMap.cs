using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Yaml;

/// <summary>A mapping with a fixed set of keys. A key with an empty value counts as absent.</summary>
internal sealed class YamlMap
{
    private readonly ReadSession _session;
    private readonly YamlMapping _node;
    private readonly string _what;
    private readonly ImmutableArray<string> _keys;

    /// <summary>Wraps a mapping and reports its unknown keys (PL1004).</summary>
    /// <param name="session">The reading.</param>
    /// <param name="node">The mapping.</param>
    /// <param name="what">What it describes, for messages, such as "a module".</param>
    /// <param name="keys">The known keys.</param>
    public YamlMap(ReadSession session, YamlMapping node, string what, ImmutableArray<string> keys)
    {
        (_session, _node, _what, _keys) = (session, node, what, keys);
        foreach (var (key, _) in node.Entries)
        {
            if (keys.Contains(key.Value)) continue;
            session.Error(
                DiagnosticCodes.UnknownKey,
                key.Start,
                key.End,
                $"`{Words.Short(key.Value)}` is not a key of {what}.",
                Nearest.Hint(key.Value, keys));
        }
    }

    /// <summary>UTF-16 offset of the mapping in the file.</summary>
    public int Start => _node.Start;

    /// <summary>The mapping itself.</summary>
    public YamlNode Node => _node;

    /// <summary>The place of the mapping.</summary>
    public SourceSpan Span => _session.Source.Span(_node.Start, _node.Start);

    /// <summary>The value of an optional key; null when it is absent or empty.</summary>
    public YamlNode? Find(string key)
    {
        if (!_keys.Contains(key)) throw new ArgumentException("Not a key that the schema knows.", nameof(key));
        foreach (var (name, value) in _node.Entries)
        {
            if (name.Value == key) return value is YamlScalar { IsNull: true } ? null : value;
        }

        return null;
    }

    /// <summary>The value of a required key; null after reporting that it is missing (PL1005).</summary>
    public YamlNode? Require(string key)
    {
        var value = Find(key);
        if (value is not null) return value;
        var written = _node.Entries.FirstOrDefault(e => e.Key.Value == key)?.Key;
        _session.Error(
            DiagnosticCodes.MissingKey,
            written?.Start ?? _node.Start,
            written?.End ?? _node.Start,
            written is null ? $"`{key}` is missing in {_what}." : $"`{key}` has no value.",
            $"Write `{key}: …` here.");
        return null;
    }
}

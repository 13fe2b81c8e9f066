using System.Collections.Immutable;
using YamlDotNet.Core;

namespace PrintLayout.Reading.Yaml;

/// <summary>A node of a YAML file, with its place as UTF-16 offsets into the file.</summary>
/// <param name="Start">Its first unit.</param>
/// <param name="End">The unit after its last.</param>
internal abstract record YamlNode(int Start, int End);

/// <summary>A scalar.</summary>
/// <param name="Start">Its first unit, the quotation mark or block indicator included.</param>
/// <param name="End">The unit after its last.</param>
/// <param name="Value">Its value by the rules of YAML.</param>
/// <param name="Style">How it is written.</param>
internal sealed record YamlScalar(int Start, int End, string Value, ScalarStyle Style) : YamlNode(Start, End)
{
    /// <summary>Whether it is a plain scalar that means null (YAML 1.2.2, core schema, 10.3.2).</summary>
    public bool IsNull => Style == ScalarStyle.Plain && Value is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A sequence.</summary>
internal sealed record YamlSequence(int Start, int End, ImmutableArray<YamlNode> Items) : YamlNode(Start, End);

/// <summary>A mapping; keys are unique.</summary>
internal sealed record YamlMapping(int Start, int End, ImmutableArray<YamlEntry> Entries) : YamlNode(Start, End);

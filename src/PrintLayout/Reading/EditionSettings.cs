using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;
using YamlDotNet.Core;

namespace PrintLayout.Reading;

/// <summary>
/// Values of an edition that are given in addition to its file, as <c>key=value</c>: <c>date=2026-02-01</c>,
/// <c>nameplate.issue=2719</c>. They replace the values in the file and are read by the same rules. Findings about them name
/// <see cref="Place"/> as the file and the number of the setting, from 1, as the line.
/// </summary>
/// <param name="Lines">The settings as written, one in each item.</param>
internal sealed record EditionSettings(ImmutableArray<string> Lines)
{
    /// <summary>The file name in findings about settings.</summary>
    public const string Place = "--set";

    /// <summary>
    /// The settings as a text of their own with one setting on each line; null when there are none or one has the wrong form
    /// (PL1006).
    /// </summary>
    internal (ReadSession Session, YamlMapping Tree)? Open(IDiagnosticSink sink, LayoutLimits limits, string root)
    {
        if (Lines.IsDefaultOrEmpty) return null;
        var session = TextFiles.Session(Place, string.Join('\n', Lines), root, sink, limits);
        var entries = new List<(string[] Path, YamlScalar Key, YamlScalar Value)>();
        var start = 0;
        foreach (var line in Lines)
        {
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
                session.Error(DiagnosticCodes.BadValue, start, start + line.Length, $"`{Words.Short(line)}` is not a setting.",
                    "Write `key=value`, such as date=2026-02-01.");
            else
            {
                var key = line[..equals].Trim();
                var value = line[(equals + 1)..];
                entries.Add((
                    key.Split('.'),
                    new YamlScalar(start, start + equals, key, ScalarStyle.Plain),
                    new YamlScalar(start + equals + 1, start + line.Length, value, ScalarStyle.DoubleQuoted)));
            }

            start += line.Length + 1;
        }

        return session.ErrorCount > 0 ? null : (session, Tree(session, entries, 0));
    }

    /// <summary>Makes the mapping of settings with the same first keys. Of two settings with the same key the later counts.</summary>
    private static YamlMapping Tree(ReadSession session, List<(string[] Path, YamlScalar Key, YamlScalar Value)> entries, int depth)
    {
        var tree = ImmutableArray.CreateBuilder<YamlEntry>();
        foreach (var group in entries.GroupBy(entry => entry.Path[depth], StringComparer.Ordinal))
        {
            var last = group.Last();
            var key = last.Key with { Value = group.Key };
            var deeper = group.Where(entry => entry.Path.Length > depth + 1).ToList();
            tree.Add(new YamlEntry(key, last.Path.Length > depth + 1 ? Tree(session, deeper, depth + 1) : last.Value));
        }

        return new YamlMapping(0, session.Text.Length, tree.ToImmutable());
    }
}

using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.House;
using PrintLayout.Reading.Data;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading.House;

/// <summary>
/// Reads the versions of a paper: YAML (<c>schemas/versions.schema.json</c>), or a table with a row for each story and a column for each
/// version, in which a mark says that the story runs there.
/// </summary>
internal static class VersionListReader
{
    private const int Most = 64;
    private const string Table = ".csv";

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file with the place that names it.</param>
    /// <param name="root">Folder of the project.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="limits">The limits.</param>
    /// <returns>The versions, the first of them the one from which the others differ; null after an error.</returns>
    public static ImmutableArray<VersionPlan>? Read(Located<string> path, string root, IDiagnosticSink sink, LayoutLimits limits)
    {
        if (TextFiles.Open(path.Value, root, sink, limits, path.Span) is not { } session) return null;
        var read = path.Value.EndsWith(Table, StringComparison.OrdinalIgnoreCase) ? OfTable(session) : OfYaml(session);
        if (session.ErrorCount > 0) return null;
        foreach (var two in read.GroupBy(version => version.Id.Value, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            session.Report(Diagnostic.Error(
                DiagnosticCodes.PlanName, two.Last().Id.Span, $"The version {Words.Short(two.Key)} stands twice.", "Name each once."));
        if (read.Length is 0 or > Most)
            session.Report(Diagnostic.Error(
                DiagnosticCodes.PlanNumbers, path.Span, FormattableString.Invariant(
                    $"{read.Length} versions cannot be made; 1 to {Most} can."),
                "Name the versions, the one from which the others differ first."));
        return session.ErrorCount > 0 ? null : read;
    }

    private static ImmutableArray<VersionPlan> OfYaml(ReadSession session)
    {
        if (YamlTreeReader.Read(session, 0, session.Text.Length) is not { } tree) return [];
        var values = new ValueReader(session);
        if (values.Map(tree, "a list of versions", KnownKeys.VersionList) is not { } map) return [];
        var versions = ImmutableArray.CreateBuilder<VersionPlan>();
        foreach (var item in values.Items(map.Require("versions"), "the versions"))
        {
            if (values.Map(item, "a version", KnownKeys.Version) is not { } one
                || values.Text(one.Require("version")) is not { } id) continue;
            if (!EditionReader.IsPageName(id.Value, values.Limits.PageNameLength))
                values.Bad<object>(item, $"`{Words.Short(id.Value)}` cannot name a version.",
                    "Use letters, digits, - and _: files get this name.");
            versions.Add(new VersionPlan(id)
            {
                Paper = values.Text(one.Find("paper")),
                Nameplate = FurnitureReader.Text(values, one.Find("nameplate")),
                Ads = values.FilePath(one.Find("ads")),
                With = values.Texts(one.Find("with"), "the stories of a version"),
                Without = values.Texts(one.Find("without"), "the stories that a version does without"),
            });
        }

        return versions.ToImmutable();
    }

    private static ImmutableArray<VersionPlan> OfTable(ReadSession session)
    {
        if (CsvReader.Read(session) is not { } table) return [];
        var rows = table.Rows;
        var versions = rows[0].Skip(1).Where(cell => cell.Text.Length > 0)
            .Select(cell => new VersionPlan(new Located<string>(cell.Text, session.Source.Span(cell.Start, cell.Start))))
                .ToImmutableArray();
        foreach (var row in rows.Skip(1).Where(row => row[0].Text.Length > 0))
        {
            var story = new Located<string>(row[0].Text, session.Source.Span(row[0].Start, row[0].Start));
            for (var i = 0; i < versions.Length; i++)
            {
                var isThere = i + 1 < row.Length && row[i + 1].Text.Length > 0;
                versions = versions.SetItem(i, isThere
                    ? versions[i] with { With = versions[i].With.Add(story) }
                    : versions[i] with { Without = versions[i].Without.Add(story) });
            }
        }

        return versions;
    }
}

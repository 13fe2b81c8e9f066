using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Reading.Figures;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading;

/// <summary>Reads files of classified advertisements (<c>schemas/classified.schema.json</c>).</summary>
internal static class ClassifiedReader
{
    private const int MostColumns = 12;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file, with the place that names it.</param>
    /// <param name="root">Folder of the project; no path may leave it.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="files">Notes the files that were asked for; null when no caller needs to know.</param>
    /// <returns>The advertisements; null after an error.</returns>
    public static Classifieds? Read(Located<string> path, string root, IDiagnosticSink sink, LayoutLimits limits, FileLog? files = null) =>
        TextFiles.Open(path.Value, root, sink, limits, path.Span, files) is { } session ? Read(session) : null;

    /// <summary>Reads an advertisement that is set from words; null when a mapping has none of them.</summary>
    /// <param name="values">The reading.</param>
    /// <param name="map">The mapping.</param>
    public static AdText? Text(ValueReader values, YamlMap map)
    {
        var (head, text, phone) = (values.Text(map.Find("head")), values.Text(map.Find("text")), values.Text(map.Find("phone")));
        var code = QrTexts.Read(values, map.Find("qr"));
        return head is null && text is null && phone is null && code is null
            ? null
            : new AdText(head, text, phone, map.Span) { Qr = code };
    }

    private static Classifieds? Read(ReadSession session)
    {
        if (YamlTreeReader.Read(session, 0, session.Text.Length) is not { } tree) return null;
        var values = new ValueReader(session);
        if (values.Map(tree, "a file of classified advertisements", KnownKeys.Classified) is not { } map) return null;
        var title = values.Text(map.Find("title"));
        var columns = values.Count(map.Find("columns"), 1, MostColumns);
        var groups = ImmutableArray.CreateBuilder<ClassifiedGroup>();
        foreach (var item in values.Items(map.Require("groups"), "the groups of classified advertisements"))
        {
            if (values.Map(item, "a group of classified advertisements", KnownKeys.ClassifiedGroup) is not { } group) continue;
            var head = values.Text(group.Find("head"));
            var ads = ImmutableArray.CreateBuilder<AdText>();
            foreach (var node in values.Items(group.Require("ads"), "the advertisements of a group"))
            {
                if (values.Map(node, "a classified advertisement", KnownKeys.ClassifiedAd) is not { } own) continue;
                if (Text(values, own) is { } ad) ads.Add(ad);
                else values.Bad<object>(node, "The advertisement has no words.", "Write head, text or phone.");
            }

            groups.Add(new ClassifiedGroup(head, ads.ToImmutable()));
        }

        return session.ErrorCount > 0 ? null : new Classifieds(title, columns, groups.ToImmutable());
    }
}

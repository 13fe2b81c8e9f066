using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Projects;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading;

/// <summary>Reads font manifests (<c>schemas/fonts.schema.json</c>). It does not check the font files; the font library does.</summary>
internal static class FontManifestReader
{
    private const int Sha256Digits = 64;
    private const int TagLength = 4;

    /// <summary>Reads a manifest. Reports PL1001 to PL1010.</summary>
    /// <param name="path">The manifest, such as <see cref="ProjectConfig.Fonts"/>.</param>
    /// <param name="root">Folder that no font path may leave: the project, or the manifest's own folder for bundled fonts.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="namedAt">Where the manifest is named; a missing file is reported there.</param>
    /// <param name="files">Notes the files that were asked for; null when no caller needs to know.</param>
    /// <returns>The manifest; null when it has an error.</returns>
    public static FontManifest? Read(
        string path, string root, IDiagnosticSink sink, LayoutLimits limits, SourceSpan namedAt = default, FileLog? files = null)
    {
        var session = TextFiles.Open(path, root, sink, limits, namedAt, files);
        return session is null ? null : Read(session);
    }

    internal static FontManifest? Read(ReadSession session)
    {
        if (YamlTreeReader.Read(session, 0, session.Text.Length) is not { } tree) return null;
        var values = new ValueReader(session);
        if (values.Map(tree, "a font manifest", KnownKeys.Fonts) is not { } map) return null;
        var faces = ImmutableSortedDictionary.CreateBuilder<string, FontFaceEntry>(StringComparer.Ordinal);
        var declared = new List<string>();
        foreach (var (name, node) in values.Entries(map.Require("faces"), "the list of faces"))
        {
            declared.Add(name.Value);
            if (Face(values, name, node) is { } face) faces[face.Name] = face;
        }

        var roles = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<Located<string>>>(StringComparer.Ordinal);
        foreach (var (name, node) in values.Entries(map.Require("roles"), "the list of roles"))
        {
            roles[name.Value] = Role(values, node, declared);
        }

        return session.ErrorCount > 0 ? null : new FontManifest(session.Source.File, faces.ToImmutable(), roles.ToImmutable());
    }

    private static FontFaceEntry? Face(ValueReader values, YamlScalar name, YamlNode node)
    {
        if (values.Map(node, "a face", KnownKeys.Face) is not { } map) return null;
        var file = values.FilePath(map.Require("file"));
        var indexNode = map.Find("index");
        var index = values.Count(indexNode, 0, values.Limits.FacesInCollection) ?? 0;
        var digestNode = map.Find("sha256");
        var digest = values.Text(digestNode);
        if (digest is not null && (digest.Value.Length != Sha256Digits || !digest.Value.All(char.IsAsciiHexDigit)))
            values.Bad<object>(digestNode!, "This is not a SHA-256.", "Write its 64 hexadecimal digits, as `sha256sum` prints them.");
        var (instance, axes) = (values.Text(map.Find("instance")), Axes(values, map.Find("axes")));
        if (instance is not null && !axes.IsEmpty)
        {
            values.Bad<object>(
                map.Find("axes")!,
                "A face has `instance` or `axes`, not both.",
                "An instance has a value for each axis: leave one of them out.");
        }

        return file is null
            ? null
            : new FontFaceEntry(name.Value, Path.GetFullPath(file.Value), index, digest?.Value.ToLowerInvariant(), values.SpanOf(name))
            {
                HasIndex = indexNode is not null,
                Instance = instance,
                Axes = axes,
            };
    }

    /// <summary>Reads <c>axes: { wght: 600 }</c>. Whether the face has such axes is seen when it is opened.</summary>
    private static ImmutableArray<AxisEntry> Axes(ValueReader values, YamlNode? node)
    {
        var axes = ImmutableArray.CreateBuilder<AxisEntry>();
        foreach (var (tag, value) in values.Entries(node, "the list of axes"))
        {
            if (tag.Value.Length != TagLength || !tag.Value.All(c => c is > ' ' and <= '~'))
            {
                values.Bad<object>(
                    tag, $"`{Words.Short(tag.Value)}` is no tag of an axis.", "A tag has four letters, such as wght or wdth.");
            }
            else if (values.AxisValue(value) is { } number)
            {
                axes.Add(new AxisEntry(tag.Value, number, values.SpanOf(tag)));
            }
        }

        return axes.ToImmutable();
    }

    private static ImmutableArray<Located<string>> Role(ValueReader values, YamlNode node, List<string> declared)
    {
        var faces = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (var item in values.Items(node, "a role"))
        {
            if (values.Text(item) is not { } face) continue;
            if (!declared.Contains(face.Value))
                values.Bad<object>(item, $"No face is called `{Words.Short(face.Value)}`.", Nearest.Hint(face.Value, declared));
            else if (faces.Any(f => f.Value == face.Value))
                values.Bad<object>(item, $"The role names `{Words.Short(face.Value)}` twice.", "Name each face once, first choice first.");
            else faces.Add(face);
        }

        if (node is YamlSequence { Items.IsEmpty: true })
            values.Bad<object>(node, "The role has no face.", "Name at least one face: `[Face]`.");
        return faces.ToImmutable();
    }
}

using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Plan.Projects;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Production.Faces;

/// <summary>Opens the faces of a font manifest; joins Content and Fonts, which do not know each other.</summary>
public static class FontOpening
{
    /// <summary>Name of the manifest that a folder of further faces may hold.</summary>
    public const string FolderManifest = "fonts.yaml";

    /// <summary>Opens the faces of the default manifest.</summary>
    /// <param name="locations">The default manifest, and folders of further faces.</param>
    /// <param name="sink">Receives what is wrong with it or its files.</param>
    /// <param name="limits">Limits on the input.</param>
    /// <param name="files">Notes the files that were asked for; null when no caller needs to know.</param>
    public static FontLibrary? Open(FontLocations locations, IDiagnosticSink sink, LayoutLimits limits, FileLog? files = null) =>
        Open(ReadAlone(locations.Manifest, sink, limits, files), locations.Folders, sink, limits, files);

    /// <summary>Opens the faces of a project: those of its own manifest, else of the default one.</summary>
    /// <param name="project">The project.</param>
    /// <param name="locations">The default manifest, and folders of further faces.</param>
    /// <param name="sink">Receives what is wrong with them.</param>
    /// <param name="limits">Limits on the input.</param>
    /// <param name="files">Notes the files that were asked for; null when no caller needs to know.</param>
    public static FontLibrary? Open(
        ProjectConfig project, FontLocations locations, IDiagnosticSink sink, LayoutLimits limits, FileLog? files = null) =>
        project.Fonts is { } named
            ? Open(
                FontManifestReader.Read(named.Value, project.Root, sink, limits, named.Span, files), locations.Folders, sink, limits, files)
            : Open(locations, sink, limits, files);

    private static FontManifest? ReadAlone(string manifest, IDiagnosticSink sink, LayoutLimits limits, FileLog? files = null) =>
        FontManifestReader.Read(manifest, Path.GetDirectoryName(manifest) ?? ".", sink, limits, files: files);

    private static FontLibrary? Open(
        FontManifest? manifest, ImmutableArray<string> folders, IDiagnosticSink sink, LayoutLimits limits, FileLog? files = null)
    {
        if (manifest is null || !folders.All(folder => IsFolder(folder, sink))) return null;
        // The last folder first, so that the first one's faces come to stand before all others.
        foreach (var folder in folders.Reverse())
        {
            var path = Path.Combine(folder, FolderManifest);
            files?.Add(path);
            if (!File.Exists(path)) continue;
            if (ReadAlone(path, sink, limits, files) is not { } further) return null;
            manifest = Join(further, manifest);
        }

        return OpenFaces(manifest, folders, sink, limits, files);
    }

    private static bool IsFolder(string folder, IDiagnosticSink sink)
    {
        if (Directory.Exists(folder)) return true;
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.FontUnusable, SourceSpan.OfFile(folder), "this folder of fonts does not exist",
            "name an existing folder with --font-path"));
        return false;
    }

    /// <summary>Both manifests as one; the first one's faces come first in every role, and win where names are the same.</summary>
    private static FontManifest Join(FontManifest first, FontManifest second)
    {
        var roles = second.Roles.ToBuilder();
        foreach (var (role, faces) in first.Roles)
        {
            var names = faces.Select(face => face.Value).ToHashSet(StringComparer.Ordinal);
            roles[role] = faces.AddRange(roles.GetValueOrDefault(role, []).Where(face => !names.Contains(face.Value)));
        }

        return new FontManifest(second.File, second.Faces.SetItems(first.Faces), roles.ToImmutable());
    }

    private static FontLibrary OpenFaces(
        FontManifest manifest, ImmutableArray<string> folders, IDiagnosticSink sink, LayoutLimits limits, FileLog? files = null)
    {
        var sources = manifest.Faces.Values.Select(face => new FontSource(
            face.Name, Find(face, folders, files), face.Index, face.Sha256, face.Span)
        {
            HasIndex = face.HasIndex,
            Instance = face.Instance?.Value,
            InstanceSpan = face.Instance?.Span ?? SourceSpan.None,
            Axes = [.. face.Axes.Select(axis => new AxisValue(axis.Tag, axis.Value, axis.Span))],
        }).ToList();
        var roles = manifest.Roles.ToImmutableSortedDictionary(
            role => role.Key,
            role => role.Value.Select(face => new FontChoice(face.Value, face.Span)).ToImmutableArray(),
            StringComparer.Ordinal);
        return FontLibrary.Open(sources, roles, sink, mostBytes: limits.FontFileBytes);
    }

    private static string Find(FontFaceEntry face, ImmutableArray<string> folders, FileLog? files)
    {
        var name = Path.GetFileName(face.Path);
        foreach (var path in folders.Select(folder => Path.GetFullPath(Path.Combine(folder, name))).Prepend(face.Path))
        {
            files?.Add(path);
            if (File.Exists(path)) return path;
        }

        return face.Path;
    }
}

using System.Collections.Immutable;
using PrintLayout.Content;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;

namespace PrintLayout.Production;

/// <summary>Opens the faces of a font manifest; joins Content and Fonts, which do not know each other.</summary>
public static class FontOpening
{
    /// <summary>Opens a manifest that stands by itself, such as the bundled one.</summary>
    /// <param name="manifest">Path of the manifest.</param>
    /// <param name="sink">Receives what is wrong with it or its files.</param>
    /// <param name="limits">Limits on the input.</param>
    public static FontLibrary? Open(string manifest, IDiagnosticSink sink, LayoutLimits limits) =>
        FontManifestReader.Read(manifest, Path.GetDirectoryName(manifest) ?? ".", sink, limits) is { } read ? Open(read, sink) : null;

    /// <summary>Opens the faces of a project: those of its own manifest, else of the default one.</summary>
    public static FontLibrary? Open(ProjectConfig project, string defaultManifest, IDiagnosticSink sink, LayoutLimits limits)
    {
        if (project.Fonts is not { } named) return Open(defaultManifest, sink, limits);
        var read = FontManifestReader.Read(named.Value, project.Root, sink, limits, named.Span);
        return read is null ? null : Open(read, sink);
    }

    private static FontLibrary Open(FontManifest manifest, IDiagnosticSink sink)
    {
        var sources = manifest.Faces.Values.Select(face => new FontSource(face.Name, face.Path, face.Index, face.Sha256, face.Span));
        var roles = manifest.Roles.ToImmutableSortedDictionary(
            role => role.Key,
            role => role.Value.Select(face => new FontChoice(face.Value, face.Span)).ToImmutableArray(),
            StringComparer.Ordinal);
        return FontLibrary.Open(sources, roles, sink);
    }
}

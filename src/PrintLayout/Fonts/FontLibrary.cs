using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Fonts;

/// <summary>
/// The opened faces and the roles that they serve. It is immutable, so one library serves all pages and all threads.
/// Dispose it only when no page is being made or written any more.
/// </summary>
public sealed class FontLibrary : IDisposable
{
    internal FontLibrary(ImmutableSortedDictionary<string, FontFace> faces, ImmutableSortedDictionary<string, FontStack> roles)
    {
        Faces = faces;
        Roles = roles;
    }

    /// <summary>The usable faces by their name in the manifest. Names of the same file and index share a face.</summary>
    public ImmutableSortedDictionary<string, FontFace> Faces { get; }

    /// <summary>The roles that have at least one usable face.</summary>
    public ImmutableSortedDictionary<string, FontStack> Roles { get; }

    /// <summary>
    /// Opens all faces by mapping their files into memory. Faces that cannot be used are reported and left out.
    /// </summary>
    /// <param name="faces">The faces to open.</param>
    /// <param name="roles">Face names by role, first choice first.</param>
    /// <param name="sink">
    /// Receives PL2001 for a file that is missing, damaged or not the expected one, and for a role left without a face;
    /// PL1006 for a role that names an undeclared face, PL1007 for a name declared twice.
    /// </param>
    /// <param name="verify">
    /// Whether to read every whole file and compare its SHA-256 with that of its source. Off by default: the bundled faces have
    /// 80 MB, and hashing them takes longer than setting a page.
    /// </param>
    /// <param name="mostBytes">Largest font file, in bytes; a larger one is reported as PL1009.</param>
    public static FontLibrary Open(
        IEnumerable<FontSource> faces,
        ImmutableSortedDictionary<string, ImmutableArray<FontChoice>> roles,
        IDiagnosticSink sink,
        bool verify = false,
        long mostBytes = long.MaxValue)
    {
        var opener = new FontLibraryOpener(sink, verify, mostBytes);
        foreach (var source in faces) opener.Add(source);
        return opener.Finish(roles);
    }

    /// <summary>The faces of a role; null when the role is unknown or none of its faces could be opened.</summary>
    /// <param name="role">Name of the role, such as <c>body</c>.</param>
    public FontStack? Resolve(string role) => Roles.GetValueOrDefault(role);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var face in Faces.Values.Distinct()) face.Dispose();
    }
}

using System.Collections.Immutable;

namespace PrintLayout.Images;

/// <summary>The images of a page by path, read before it is made up. Layout looks here and never opens a file.</summary>
/// <param name="Files">The images that can be placed.</param>
public sealed record ImageLibrary(ImmutableSortedDictionary<string, ImageFile> Files)
{
    /// <summary>No images: every figure keeps its placeholder.</summary>
    public static ImageLibrary Empty { get; } = new(ImmutableSortedDictionary.Create<string, ImageFile>(StringComparer.Ordinal));

    /// <summary>The image of a path; null when there is none or it cannot be used.</summary>
    public ImageFile? Find(string path) => Files.GetValueOrDefault(path);
}

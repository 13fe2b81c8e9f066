using System.Collections.Immutable;

namespace PrintLayout.Images;

/// <summary>The images of a page by path. They are opened before the page is laid out, so that layout reads no files.</summary>
/// <param name="Files">The images that can be placed, by path.</param>
internal sealed record ImageLibrary(ImmutableSortedDictionary<string, ImageFile> Files)
{
    /// <summary>A library without images, with which every figure keeps its placeholder.</summary>
    public static ImageLibrary Empty { get; } = new(ImmutableSortedDictionary.Create<string, ImageFile>(StringComparer.Ordinal));

    /// <summary>The image of a path; null when there is none or it cannot be used.</summary>
    /// <param name="path">The path, as the figure gives it.</param>
    public ImageFile? Find(string path) => Files.GetValueOrDefault(path);
}

using System.Collections.Immutable;
using PrintLayout.Geometry;

namespace PrintLayout.Images;

/// <summary>The images of a page by path. They are opened before the page is laid out, so that layout reads no files.</summary>
/// <param name="Files">The images that can be placed, by <see cref="KeyOf"/>.</param>
internal sealed record ImageLibrary(ImmutableSortedDictionary<string, ImageFile> Files)
{
    /// <summary>A library without images, with which every figure keeps its placeholder.</summary>
    public static ImageLibrary Empty { get; } = new(ImmutableSortedDictionary.Create<string, ImageFile>(StringComparer.Ordinal));

    /// <summary>The image of a path; null when there is none or it cannot be used.</summary>
    /// <param name="path">The path, as the figure gives it.</param>
    /// <param name="page">What of a document is placed; null for its first page as it is trimmed.</param>
    public ImageFile? Find(string path, DocumentPage? page = null) => Files.GetValueOrDefault(KeyOf(path, page));

    /// <summary>The name of a picture in <see cref="Files"/>: one file may be placed by several of its pages.</summary>
    /// <param name="path">The path.</param>
    /// <param name="page">What of a document is placed; null for its first page as it is trimmed.</param>
    public static string KeyOf(string path, DocumentPage? page) =>
        page is { } own && own != DocumentPage.First ? FormattableString.Invariant($"{path}\0{own.Number} {own.Box}") : path;
}

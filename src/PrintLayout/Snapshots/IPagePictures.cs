using PrintLayout.Pages;

namespace PrintLayout.Snapshots;

/// <summary>What a comparison of two pictures found.</summary>
/// <param name="IsAlike">Whether they show the same page within the limits.</param>
/// <param name="Sentence">All numbers and the limits they were held against.</param>
public sealed record PictureComparison(bool IsAlike, string Sentence);

/// <summary>Makes and compares pictures of pages. The library cannot draw; whoever can gives it this.</summary>
public interface IPagePictures
{
    /// <summary>Draws a page as a PNG in colour.</summary>
    /// <param name="page">The page.</param>
    /// <param name="ppi">Resolution in pixels per inch.</param>
    byte[] Draw(PageDisplayList page, int ppi);

    /// <summary>Draws a page as a small PNG that is kept beside its edition.</summary>
    /// <param name="page">The page.</param>
    byte[] DrawReference(PageDisplayList page);

    /// <summary>Compares two small PNG pictures.</summary>
    /// <param name="old">The picture as it was.</param>
    /// <param name="now">The picture as it is.</param>
    PictureComparison Compare(byte[] old, byte[] now);
}

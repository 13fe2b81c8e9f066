using PrintLayout.Pages;

namespace PrintLayout.Snapshots.Records;

/// <summary>Makes and compares pictures of pages. The library itself cannot draw; a caller that can implements this.</summary>
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

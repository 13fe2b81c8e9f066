namespace PrintLayout.Production.Press;

/// <summary>How the pages of an edition are shared out over PDF files.</summary>
public enum PdfGrouping
{
    /// <summary>One file a page, named after it.</summary>
    Page,

    /// <summary>One file a section (叠): pages whose names begin with the same letters, such as A1 to A12.</summary>
    Section,

    /// <summary>One file for the edition, named after its file.</summary>
    Edition,
}

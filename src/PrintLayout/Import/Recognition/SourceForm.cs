namespace PrintLayout.Import.Recognition;

/// <summary>The form of a source, told by its content and never by the ending of its name.</summary>
internal enum SourceForm
{
    /// <summary>Plain text or Markdown.</summary>
    Text,

    /// <summary>Nothing, or white space alone.</summary>
    Empty,

    /// <summary>A web page or a piece of one.</summary>
    Html,

    /// <summary>A document of Word 2007 and later.</summary>
    Docx,

    /// <summary>A document of LibreOffice.</summary>
    Odt,

    /// <summary>A table or slides of an office program.</summary>
    OfficeOther,

    /// <summary>Any other archive.</summary>
    Archive,

    /// <summary>A document of Word 97 to 2003, or of WPS.</summary>
    OldDoc,

    /// <summary>Rich Text Format.</summary>
    Rtf,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>NewsML-G2, NewsML 1 or NITF.</summary>
    NewsXml,

    /// <summary>Any other XML.</summary>
    Xml,

    /// <summary>ninjs, an export of WordPress or other JSON.</summary>
    Json,

    /// <summary>An image.</summary>
    Image,

    /// <summary>Bytes that are no text.</summary>
    Binary,
}

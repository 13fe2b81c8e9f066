using QuestPDF.Fluent;

namespace PrintLayout.QuestPdf;

/// <summary>
/// Joins press PDF files of PrintLayout and PDF files of QuestPDF. Pages are copied unchanged, with their CMYK colours and their boxes.
/// </summary>
public static class PressFiles
{
    /// <summary>Writes the pages of all files as one file. It takes its output intent and its metadata from the first.</summary>
    /// <param name="files">Paths of PDF files; at least one.</param>
    /// <param name="output">Path of the file to write.</param>
    public static void Merge(IReadOnlyList<string> files, string output) =>
        files.Skip(1).Aggregate(DocumentOperation.LoadFile(files[0]), (document, next) => document.MergeFile(next)).Save(output);

    /// <summary>Puts a PDF, such as a stamp made with QuestPDF, over the pages of a press file.</summary>
    /// <param name="press">Path of the press file.</param>
    /// <param name="over">Path of the PDF that goes over it, page by page.</param>
    /// <param name="output">Path of the file to write.</param>
    public static void Overlay(string press, string over, string output) =>
        DocumentOperation.LoadFile(press).OverlayFile(new DocumentOperation.LayerConfiguration { FilePath = over }).Save(output);
}

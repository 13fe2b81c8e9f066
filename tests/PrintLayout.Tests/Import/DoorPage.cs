using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Import;
using PrintLayout.Production.Import.Doors.Writing;
using PrintLayout.Production.Import.Doors;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Import;

/// <summary>A document that went through its door, its articles read back by the reader of the project.</summary>
internal sealed class DoorPage
{
    public DoorPage(byte[] source, string name, string? folder = null)
    {
        Document = SourceDoors.Read(name, source, folder, Bag) ?? throw new InvalidOperationException(string.Join("; ", Bag));
        Result = ManuscriptImport.Import(name, Document.Text, [], Bag);
        Articles = [.. Result.Articles.Select(article => ArticleReader.Read(
            TextFiles.Session(article.Id, article.Text, ".", ReadBag, LayoutLimits.Default), article.Id)
                ?? throw new InvalidOperationException(article.Text))];
    }

    public DiagnosticBag Bag { get; } = [];

    public DiagnosticBag ReadBag { get; } = [];

    public DoorDocument Document { get; }

    public ImportResult Result { get; }

    public IReadOnlyList<Article> Articles { get; }

    public string[] Rules => [.. Result.Notes.Where(note => note.Certainty < PrintLayout.Punctuation.Certainty.Certain)
        .Select(note => note.Rule)];
}

using PrintLayout.WordList;

if (args.Length != 3)
{
    Console.Error.WriteLine("usage: WordList DICTIONARY WORDS-OF-TODAY OUTPUT");
    return 2;
}

var words = WordSelection.Read(File.ReadLines(args[0]), File.ReadLines(args[1]));
var bytes = AutomatonBuilder.Build(words);
File.WriteAllBytes(args[2], bytes);
Console.WriteLine($"{words.Count} words, {bytes.Length} bytes");
return 0;
